package org.folkmoot.mail;

/**
 * What an answer to a mail is an answer to, for the module that takes it.
 *
 * @param kind  one word, at most {@link #KIND_MAX} characters
 * @param about as that module wrote it, at most {@link #ABOUT_MAX} characters
 */
public record ReplyTo(String kind, String about) {

    static final int KIND_MAX = 20;
    static final int ABOUT_MAX = 150;

    public ReplyTo {
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: 1 to 20 characters");
        if (about.length() > ABOUT_MAX) throw new IllegalArgumentException("about: at most 150 characters");
    }
}
