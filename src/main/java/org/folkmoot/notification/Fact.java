package org.folkmoot.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. A person is told of it once, however often it is reported and however many reasons there are.
 *
 * @param key  what happened, to what, when; at most 190 characters
 * @param link where to read it: the subject's page, or a place on it
 * @param at   UTC
 * @param by   nobody can use it later than this, so a mail is not held until then; null when it keeps
 * @param words key of the thing whose words it repeats, as {@link Subject#key(String, Object)}; null when they are the
 *              subject's own or the portal's
 */
record Fact(
        String key,
        Subject subject,
        String link,
        Instant at,
        @Nullable Instant by,
        @Nullable String words) {

    static final int KEY_MAX = 190;
    static final int LINK_MAX = 250;

    Fact {
        if (key.isEmpty() || key.length() > KEY_MAX) throw new IllegalArgumentException("key: 1 to 190 characters");
        if (link.length() > LINK_MAX) throw new IllegalArgumentException("link: at most 250 characters");
    }

    Fact(String key, Subject subject, Instant at) {
        this(key, subject, subject.page(), at, null, null);
    }

    Fact usefulUntil(Instant moment) {
        return new Fact(key, subject, link, at, moment, words);
    }

    /** To be read at that place of the subject's page. */
    Fact at(String place) {
        return new Fact(key, subject, place, at, by, words);
    }

    /** It repeats the words of that thing, such as a comment: once {@link HiddenThings} hides it, they are repeated no more. */
    Fact quoting(String kind, UUID thing) {
        return new Fact(key, subject, link, at, by, Subject.key(kind, thing));
    }
}
