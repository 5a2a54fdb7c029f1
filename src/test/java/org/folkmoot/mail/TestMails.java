package org.folkmoot.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails for tests, and a look into the box. */
@Component
public class TestMails {

    private final MailWriter writer;
    private final MailMessages messages;
    private final MailBounces bounces;

    TestMails(MailWriter writer, MailMessages messages, MailBounces bounces) {
        this.writer = writer;
        this.messages = messages;
        this.bounces = bounces;
    }

    @Transactional
    public void write(String key, MemberId to, String subject, String body) {
        writer.write(List.of(new WriteMail(key, to, subject, body)));
    }

    /** That person's address bounces. */
    @Transactional
    public void bounce(MemberId member, String address, String answer) {
        bounces.save(new MailBounce(member, address, answer, java.time.Instant.now()));
    }

    /** Newest first. */
    public List<MailId> ids() {
        return messages.summaries(Arrays.asList(MailState.values()), "%", PageRequest.of(0, 100))
                .map(MailSummary::id)
                .getContent();
    }

    /** Subject and body of what was written to that address, newest first. */
    @Transactional(readOnly = true)
    public List<String> toAddress(String address) {
        return ids().stream()
                .map(id -> messages.findById(id.value()))
                .flatMap(Optional::stream)
                .filter(mail -> mail.address().equals(address))
                .map(mail -> mail.subject() + "\n\n" + mail.body())
                .toList();
    }

    /** Subject and body of what was written to that person, newest first. */
    @Transactional(readOnly = true)
    public List<String> to(MemberId member) {
        return ids().stream()
                .map(id -> messages.findById(id.value()))
                .flatMap(Optional::stream)
                .filter(mail -> member.value().equals(mail.recipient()))
                .map(mail -> mail.subject() + "\n\n" + MailText.body(mail.body(), MailMessage.BODY_MAX))
                .toList();
    }
}
