package org.folkmoot.mail;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every few seconds, on one node at a time. Restartable: what waits stands in the database. Costs three statements when
 * nothing is due. Without a mail server there is no such job.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class DeliveryJob {

    private final Delivery delivery;

    DeliveryJob(Delivery delivery) {
        this.delivery = delivery;
    }

    @Scheduled(fixedDelayString = "${folkmoot.mail.every:5s}", initialDelayString = "${folkmoot.mail.every:5s}")
    @SchedulerLock(name = "mail-delivery")
    void send() {
        delivery.round();
    }
}
