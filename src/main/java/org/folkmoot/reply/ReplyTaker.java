package org.folkmoot.reply;

import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;

/** Takes answers to the mails of one kind. The module that writes such mails implements this as a bean. */
public interface ReplyTaker {

    /** The {@linkplain org.folkmoot.mail.ReplyTo#kind() kind} in its mails. */
    String kind();

    /**
     * Part of the transaction that puts the arrival on record, as {@code ROLE_SYSTEM}. The sentence of a refusal goes back
     * to the person by mail.
     *
     * @throws RefusedException       a rule says no
     * @throws UnusableInputException the words cannot be taken as they are
     */
    void take(TakeReply reply);
}
