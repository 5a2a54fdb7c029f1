package org.folkmoot.conversation;

import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Component;

/**
 * What a calendar that is subscribed to says of itself: its name and how often to look again, each in the words of RFC 7986
 * and in those that Outlook and Apple knew before it.
 */
@Component
class FeedHeading {

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final CalendarText text;

    FeedHeading(CalendarText text) {
        this.text = text;
    }

    String over(String name, List<VEvent> events) {
        return text.of(
                ImmutableMethod.PUBLISH,
                List.of(
                        new Name(name),
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(new ParameterList().add(Value.DURATION), LOOK_AGAIN),
                        new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString())),
                events);
    }
}
