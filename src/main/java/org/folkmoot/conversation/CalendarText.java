package org.folkmoot.conversation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Writes iCalendar, with ical4j. Times are in the programme's zone, whose rules come with them. */
@Component
class CalendarText {

    private final PortalClock clock;

    CalendarText(PortalClock clock) {
        this.clock = clock;
    }

    /** @param about what is said of the calendar as a whole */
    String of(Method method, List<? extends Property> about, List<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Folkmoot//Conversations//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        about.forEach(calendar::add);
        var zone = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(clock.getZone().getId());
        if (zone != null) calendar.add(zone.getVTimeZone());
        events.forEach(calendar::add);
        try {
            var text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
