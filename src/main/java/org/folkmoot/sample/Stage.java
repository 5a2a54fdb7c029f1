package org.folkmoot.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.folkmoot.member.ActingAs;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has people do things at moments in the past. */
@Component
@Profile("sample")
class Stage {

    private static final int FORGET_EVERY = 20;

    private final PortalClock clock;
    private final ActingAs actingAs;
    private final EntityManager entities;
    private int done;

    Stage(PortalClock clock, ActingAs actingAs, EntityManager entities) {
        this.clock = clock;
        this.actingAs = actingAs;
        this.entities = entities;
    }

    <T> T by(Person person, Instant moment, Callable<T> work) {
        return forgetting(clock.at(moment, () -> actingAs.member(person.id(), work)));
    }

    void by(Person person, Instant moment, Runnable work) {
        by(person, moment, () -> {
            work.run();
            return "";
        });
    }

    <T> T bySystem(Instant moment, Callable<T> work) {
        return forgetting(clock.at(moment, () -> SystemWork.call(work)));
    }

    /** What is loaded stays small, or every flush of the one long transaction would look through all of it. */
    private <T> T forgetting(T result) {
        if (++done % FORGET_EVERY == 0) {
            entities.flush();
            entities.clear();
        }
        return result;
    }
}
