package org.folkmoot.reply;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The mailbox that answers come to, read over IMAP. What was read is moved to another folder, so a person can look it up. */
@Component
class ReplyMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyMailbox.class);
    private static final int AT_ONCE = 100;
    private static final String PATIENCE_MS = "30000";

    private final ReplySettings settings;
    private final ReplyDesk desk;

    ReplyMailbox(ReplySettings settings, ReplyDesk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    /** Looks once. @return how many mails were read and moved @throws MessagingException when the server cannot be asked */
    int look() throws MessagingException {
        try (var store = connected();
                var folder = store.getFolder(settings.folder())) {
            folder.open(Folder.READ_WRITE);
            var count = Math.min(folder.getMessageCount(), AT_ONCE);
            if (count == 0) return 0;
            var mails = folder.getMessages(1, count);
            var sizes = new FetchProfile();
            sizes.add(FetchProfile.Item.ENVELOPE);
            sizes.add(FetchProfile.Item.SIZE);
            folder.fetch(mails, sizes);
            var done = new ArrayList<Message>();
            try {
                for (var mail : mails) if (read(mail)) done.add(mail);
            } finally {
                move(store, folder, done.toArray(Message[]::new));
            }
            return done.size();
        }
    }

    /** @return whether it is done with; one that cannot be settled now stays for the next look, and holds up no other */
    private boolean read(Message mail) throws MessagingException {
        try {
            desk.arrived(Arrived.of((MimeMessage) mail, mail.getSize()));
            return true;
        } catch (RuntimeException later) {
            LOG.error("A mail that came in could not be settled; it is tried again", later);
            return false;
        }
    }

    private void move(Store store, Folder from, Message[] mails) throws MessagingException {
        if (mails.length == 0) return;
        var done = store.getFolder(settings.done());
        if (!done.exists()) done.create(Folder.HOLDS_MESSAGES);
        from.copyMessages(mails, done);
        from.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
        from.expunge();
    }

    private Store connected() throws MessagingException {
        var protocol = settings.tls() ? "imaps" : "imap";
        var properties = new Properties();
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("mail." + protocol + "." + timeout, PATIENCE_MS);
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.put("mail." + protocol + ".peek", "true");
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }
}
