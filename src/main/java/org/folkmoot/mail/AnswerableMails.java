package org.folkmoot.mail;

import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** Which mails can be answered by mail, for the module that reads the answers. */
@Component
public class AnswerableMails {

    private final MailMessages messages;

    AnswerableMails(MailMessages messages) {
        this.messages = messages;
    }

    /** Empty when there is no such mail, it takes no answer, or its person is gone. */
    public Optional<AnswerableMail> find(MailId id) {
        return messages.findById(id.value()).flatMap(mail -> {
            var to = mail.replyTo();
            var recipient = mail.recipient();
            return to == null || recipient == null || mail.byAddress()
                    ? Optional.empty()
                    : Optional.of(new AnswerableMail(id, new MemberId(recipient), to));
        });
    }
}
