package org.folkmoot.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;

/** A mail server refused a person's address for good. While it stands, nothing is sent to that address. */
@Entity
@Table(name = "mail_bounce")
class MailBounce {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String address;

    @Column(nullable = false, length = MailMessage.ERROR_MAX)
    private String answer;

    @Column(nullable = false)
    private Instant bouncedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailBounce() {}

    MailBounce(MemberId member, String address, String answer, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.address = address;
        this.answer = MailText.subject(answer, MailMessage.ERROR_MAX);
        this.bouncedAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String address() {
        return address;
    }

    String answer() {
        return answer;
    }

    Instant bouncedAt() {
        return bouncedAt;
    }
}
