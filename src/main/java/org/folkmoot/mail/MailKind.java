package org.folkmoot.mail;

/**
 * What a mail is about, as a person may want it or not. The module that writes mails of a kind of its own tells what
 * people chose ({@link MailChoices}).
 *
 * @param name of capital letters and underscores, at most 40 characters
 */
public record MailKind(String name) {

    static final int MAX = 40;

    /** About one's own account, or asked for by oneself: it cannot be turned off and is never held back. */
    public static final MailKind NECESSARY = new MailKind("NECESSARY");

    public MailKind {
        if (!name.matches("[A-Z_]{1,40}")) throw new IllegalArgumentException("name: 1 to 40 of A to Z and _");
    }

    public boolean canBeTurnedOff() {
        return !equals(NECESSARY);
    }

    @Override
    public String toString() {
        return name;
    }
}
