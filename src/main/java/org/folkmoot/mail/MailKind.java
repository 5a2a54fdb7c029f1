package org.folkmoot.mail;

/**
 * What a mail is about, as a person may want it or not. Words in the bundle: {@code mail.kind.<name>}, and in the foot of
 * each mail {@code mail.because.<name>}.
 */
public enum MailKind {
    /** About one's own account or place, or asked for by oneself: it cannot be turned off. */
    NECESSARY,
    ANSWERS_TO_MY_IDEAS,
    ANSWERS_TO_SUPPORTED_IDEAS;

    public boolean canBeTurnedOff() {
        return this != NECESSARY;
    }
}
