package org.folkmoot.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.folkmoot.shared.UnusableInputException;

/** How fast mail leaves and whether it does. One row for all nodes; who holds it claims mails alone. */
@Entity
@Table(name = "mail_delivery")
class DeliverySettings {

    static final int ONE = 1;
    static final int PER_MINUTE = 600;
    static final int PER_MINUTE_MAX = 60_000;

    @Id
    private int id;

    @Version
    private int version;

    @Column(nullable = false)
    private boolean paused;

    @Column(nullable = false)
    private int perMinute;

    protected DeliverySettings() {
        this.id = ONE;
        this.perMinute = PER_MINUTE;
    }

    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    /** @throws UnusableInputException outside of 1 to 60000 */
    void limitTo(int mailsPerMinute) {
        if (mailsPerMinute < 1 || mailsPerMinute > PER_MINUTE_MAX)
            throw new UnusableInputException("mail.rate.between", 1, PER_MINUTE_MAX);
        perMinute = mailsPerMinute;
    }

    boolean isPaused() {
        return paused;
    }

    int perMinute() {
        return perMinute;
    }
}
