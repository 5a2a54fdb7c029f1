package org.folkmoot.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted. Empty words and nulls leave the point out of account.
 *
 * @param what    message key of the sentence
 * @param who     part of the name of the one who acted
 * @param person  lines this person wrote or that are about them
 * @param subject part of the subject's name
 * @param words   part of the state before or after
 * @param from    first day, in the programme's zone
 * @param to      last day, included
 */
public record AuditFilter(
        String what,
        String who,
        @Nullable UUID person,
        String subject,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final int WORDS_MAX = 100;

    public AuditFilter {
        what = cut(what);
        who = cut(who);
        subject = cut(subject);
        words = cut(words);
    }

    public static AuditFilter everything() {
        return new AuditFilter("", "", null, "", "", null, null);
    }

    public static AuditFilter about(UUID person) {
        return new AuditFilter("", "", person, "", "", null, null);
    }

    private static String cut(String typed) {
        return typed.length() > WORDS_MAX ? typed.substring(0, WORDS_MAX) : typed;
    }
}
