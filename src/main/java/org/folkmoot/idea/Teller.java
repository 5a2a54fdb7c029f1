package org.folkmoot.idea;

import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whose idea it is that is being typed.
 *
 * @param member the one with an account who told it; for {@link Kind#MEMBER} alone
 * @param name   of somebody without an account, at most {@link #NAME_MAX}; empty but for {@link Kind#NAMED}
 */
public record Teller(Kind kind, @Nullable MemberId member, String name) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int NAME_MAX = 160;

    /** Words in the bundle: {@code idea.teller.<name>}. */
    public enum Kind {
        ME,
        /** Told aloud or on paper by somebody with an account: it is theirs, and counts for them. */
        MEMBER,
        /** By somebody without an account, who gave their name. */
        NAMED,
        /** "A participant". */
        UNNAMED
    }

    public Teller {
        if (kind == Kind.NAMED) name = Texts.line(name, NAME_MAX);
        else name = "";
        if ((kind == Kind.MEMBER) != (member != null)) throw new IllegalArgumentException("member: for MEMBER alone");
    }

    public static Teller me() {
        return new Teller(Kind.ME, null, "");
    }

    /** A head without an account: counted without a name. */
    boolean isUnnamedHead() {
        return kind == Kind.NAMED || kind == Kind.UNNAMED;
    }
}
