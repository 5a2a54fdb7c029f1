package org.folkmoot.account;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** An authenticator app came or went. Its owner is told by mail: it may not have been they. @param at UTC */
public record SecondFactorChanged(MemberId member, Change change, Instant at) {

    public enum Change {
        SET_UP,
        TURNED_OFF,
        /** By an administrator, for a person who has lost it. */
        TAKEN_AWAY
    }
}
