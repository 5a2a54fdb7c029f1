package org.folkmoot.account;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A mail about somebody's way in is due. Published inside the transaction that made its link, and to be taken there:
 * tokens stand in no table of events.
 *
 * @param member  whose account it is about, or null while there is none
 * @param name    how to greet the person
 * @param link    path inside the portal, or empty
 * @param until   the last moment the link can be used, or null
 * @param details what the kind says beside this, in the order its words name them
 */
public record AccountLetter(
        Kind kind,
        EmailAddress to,
        @Nullable MemberId member,
        String name,
        String link,
        @Nullable Instant until,
        List<String> details) {

    public enum Kind {
        /** Confirm the address. */
        CONFIRM,
        /** Somebody asked for an account with this address; there is one. */
        HAS_ACCOUNT,
        /** The account is ready. */
        WELCOME,
        /** Details: the reason. */
        DECLINED,
        /** Details: who invites, whom the person would speak for (may be empty), a personal note (may be empty). */
        INVITATION,
        RESET,
        SIGN_IN,
        /** To the new address. Details: the old one. */
        NEW_EMAIL,
        /** To the old address. Details: the new one, and the address of the link that stops it. */
        OLD_EMAIL,
        /** To both. Details: the new address. */
        EMAIL_CHANGED,
        /** To an address somebody wanted to move to, which has an account of its own. */
        EMAIL_HAS_ACCOUNT
    }
}
