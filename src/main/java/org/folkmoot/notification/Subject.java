package org.folkmoot.notification;

import java.util.UUID;
import org.folkmoot.mail.WriteMail;

/**
 * What notifications are about: an idea, a dialogue session, an inquiry. The inbox and the digest group by it; a person
 * follows or mutes it.
 *
 * @param kind  one word: idea, session, inquiry, portal
 * @param title what a person would call it
 * @param page  where it is, without a leading slash; whoever opens that page has seen what there is about it
 */
record Subject(String kind, String id, String title, String page) {

    static final int KEY_MAX = 80;
    static final int TITLE_MAX = 250;
    static final int PAGE_MAX = 200;

    Subject {
        if (title.length() > TITLE_MAX) title = title.substring(0, TITLE_MAX - 1) + "…";
        if (kind.length() + 1 + id.length() > KEY_MAX) throw new IllegalArgumentException("key: at most 80 characters");
        if (page.length() > PAGE_MAX) throw new IllegalArgumentException("page: at most 200 characters");
    }

    static Subject of(String kind, UUID id, String title, String page) {
        return new Subject(kind, id.toString(), title, page);
    }

    /** For a subject that is not one thing, such as the people who wait. */
    static Subject portal(String id, String title, String page) {
        return new Subject("portal", id, title, page);
    }

    String key() {
        return key(kind, id);
    }

    static String key(String kind, Object id) {
        return kind + ":" + id;
    }

    /** Mails about one subject are one conversation in a mail program. */
    WriteMail thread(WriteMail mail) {
        return mail.about(kind, id);
    }
}
