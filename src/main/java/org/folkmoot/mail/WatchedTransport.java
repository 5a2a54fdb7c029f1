package org.folkmoot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP that knows how far a mail got. Until the line with the single dot the server has taken nothing (RFC 5321, section
 * 4.1.1.4); from then on until its answer nobody knows.
 */
final class WatchedTransport extends SMTPTransport {

    /** Where in the conversation it ended. */
    enum Reached {
        ENVELOPE,
        CONTENT,
        END,
        ANSWER
    }

    private Reached reached = Reached.ENVELOPE;
    private BooleanSupplier mayEnd = () -> true;

    WatchedTransport(Session session, String protocol) {
        super(session, null, protocol, "smtps".equals(protocol));
    }

    /** @param mayEnd asked in the last moment in which the mail can still be called off */
    void watch(BooleanSupplier mayEnd) {
        this.reached = Reached.ENVELOPE;
        this.mayEnd = mayEnd;
    }

    Reached reached() {
        return reached;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var content = super.data();
        reached = Reached.CONTENT;
        return content;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!mayEnd.getAsBoolean()) throw new MessagingException("Called off: another node has taken it over");
        reached = Reached.END;
        super.finishData();
        reached = Reached.ANSWER;
    }
}
