package org.folkmoot.idea;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an idea says in one of its wordings. */
record VersionWords(
        String title,
        String wording,
        String helps,
        @Nullable UUID theme,
        @Nullable UUID principle,
        @Nullable UUID condition) {

    static VersionWords of(Idea idea) {
        return new VersionWords(
                idea.title(), idea.wording(), idea.helps(), idea.theme(), idea.principle(), idea.condition());
    }

    boolean samePlacement(VersionWords other) {
        return Objects.equals(theme, other.theme)
                && Objects.equals(principle, other.principle)
                && Objects.equals(condition, other.condition);
    }
}
