package org.folkmoot.mail;

/** What became of one attempt. The answer is the mail server's own, or why there was none. */
sealed interface SendResult {

    String answer();

    /** The server has taken the mail. */
    record Taken(String answer) implements SendResult {}

    /**
     * Not taken for certain, and worth another attempt.
     *
     * @param concernsTheServer it did not get as far as this mail, so the next one would fare the same
     */
    record NotNow(String answer, boolean concernsTheServer) implements SendResult {}

    /** Refused for good. @param bounces the address itself is the reason, so that other mails would fare the same */
    record Never(String answer, boolean bounces) implements SendResult {}

    /** All of it was sent and no answer came: it may have been taken or not. */
    record Unknown(String answer) implements SendResult {}
}
