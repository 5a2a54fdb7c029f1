package org.folkmoot.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;

/**
 * The portal's clock, in the programme's zone. The sample and tests may run a piece of work at another moment; only the
 * calling thread sees it.
 */
public final class PortalClock extends Clock {

    private static final ThreadLocal<Instant> MOMENT = new ThreadLocal<>();

    private final ZoneId zone;

    public PortalClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(other);
    }

    @Override
    public Instant instant() {
        var moment = MOMENT.get();
        return moment == null ? Instant.now() : moment;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    /** Runs the work as if it were {@code moment}. */
    public <T> T at(Instant moment, Callable<T> work) {
        var before = MOMENT.get();
        MOMENT.set(moment);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) MOMENT.remove();
            else MOMENT.set(before);
        }
    }
}
