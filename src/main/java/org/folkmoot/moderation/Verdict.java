package org.folkmoot.moderation;

import org.folkmoot.shared.Texts;

/** What a moderator may decide. Words in the bundle: {@code moderation.verdict.<name>}. */
public enum Verdict {
    KEEP,
    HIDE,
    RESTORE,
    APPROVE,
    /** As APPROVE; what this author writes later passes at once. */
    APPROVE_AND_TRUST,
    DECLINE,
    /** As DECLINE; this author puts nothing forward until unblocked. */
    DECLINE_AND_BLOCK;

    public static final int REASON_MAX = 2000;

    public boolean needsReason() {
        return this != APPROVE && this != APPROVE_AND_TRUST;
    }

    /** @throws org.folkmoot.shared.UnusableInputException empty where one is needed, too long */
    public String reason(String raw) {
        return needsReason() ? Texts.block(raw, REASON_MAX) : Texts.optionalBlock(raw, REASON_MAX);
    }
}
