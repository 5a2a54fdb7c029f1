package org.folkmoot.idea;

import org.folkmoot.member.MemberId;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form, as typed: nothing is checked, so that nothing is lost, and what is far too long is cut where a
 * draft ends (see {@link #cut}).
 *
 * @param teller     whose idea it is
 * @param tellerName as typed
 */
public record DraftContent(
        String title,
        String wording,
        String helps,
        @Nullable ThemeId theme,
        @Nullable PrincipleId principle,
        @Nullable ConditionId condition,
        @Nullable Origin origin,
        Teller.Kind teller,
        @Nullable MemberId tellerMember,
        String tellerName) {

    static final int LINE_MAX = 1000;
    public static final int TEXT_MAX = 100_000;

    public DraftContent {
        title = title.substring(0, Math.min(title.length(), LINE_MAX));
        wording = wording.substring(0, Math.min(wording.length(), TEXT_MAX));
        helps = helps.substring(0, Math.min(helps.length(), TEXT_MAX));
        tellerName = tellerName.substring(0, Math.min(tellerName.length(), LINE_MAX));
    }

    /** An idea of one's own in words alone. */
    public static DraftContent of(String title, String wording) {
        return new DraftContent(title, wording, "", null, null, null, null, Teller.Kind.ME, null, "");
    }

    /** Nothing anybody would miss. */
    public boolean isEmpty() {
        return title.isBlank() && wording.isBlank() && helps.isBlank();
    }

    /** Whether a form with this text in it holds more than a draft keeps. */
    public static boolean cut(String title, String wording, String helps) {
        return title.length() > LINE_MAX || wording.length() > TEXT_MAX || helps.length() > TEXT_MAX;
    }
}
