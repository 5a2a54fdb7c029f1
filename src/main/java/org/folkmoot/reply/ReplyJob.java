package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every half a minute on one node; restartable at any time. Costs one connection to the mailbox. */
@Component
@ConditionalOnProperty("folkmoot.reply.host")
class ReplyJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyJob.class);

    private final ReplyMailbox mailbox;

    ReplyJob(ReplyMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Scheduled(initialDelayString = "${folkmoot.reply.every:PT30S}", fixedDelayString = "${folkmoot.reply.every:PT30S}")
    @SchedulerLock(name = "replies", lockAtMostFor = "PT10M")
    public void run() {
        try {
            mailbox.look();
        } catch (MessagingException away) {
            LOG.warn("The mailbox for answers cannot be read; it is tried again: {}", away.getMessage());
        }
    }
}
