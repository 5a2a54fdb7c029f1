package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.io.IOException;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;

/**
 * What a calendar program sends by itself when somebody presses Yes or No on an invitation: METHOD:REPLY (RFC 5546, 3.2.3).
 * It proves nothing about who pressed, so no place is given up by it.
 */
enum CalendarAnswer {
    /** The person cannot come. */
    DECLINED,
    /** They can, or perhaps; or it cannot be read. */
    OTHER;

    private static final int DEEPEST = 4;

    /** Empty for a mail without such a part. */
    static Optional<CalendarAnswer> of(Part mail) {
        try {
            return find(mail, 0);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarAnswer> find(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar"))
            return "REPLY".equalsIgnoreCase(new ContentType(part.getContentType()).getParameter("method"))
                    ? Optional.of(read(part))
                    : Optional.empty();
        if (depth > DEEPEST || !part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts))
            return Optional.empty();
        for (var nth = 0; nth < parts.getCount(); nth++) {
            var found = find(parts.getBodyPart(nth), depth + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static CalendarAnswer read(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            var declined = new CalendarBuilder()
                    .build(in).getComponentList().getAll().stream()
                            .flatMap(event -> event.getPropertyList().getAll().stream())
                            .filter(property -> property.getName().equals(Property.ATTENDEE))
                            .anyMatch(CalendarAnswer::declines);
            return declined ? DECLINED : OTHER;
        } catch (ParserException broken) {
            return OTHER;
        }
    }

    private static boolean declines(Property attendee) {
        return attendee.<Parameter>getParameter(Parameter.PARTSTAT)
                .filter(answer -> "DECLINED".equalsIgnoreCase(answer.getValue()))
                .isPresent();
    }
}
