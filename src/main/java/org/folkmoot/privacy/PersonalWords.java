package org.folkmoot.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.folkmoot.shared.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names and values as a person reads them. */
@Component
public class PersonalWords {

    private final MessageSource messages;
    private final Dates dates;

    PersonalWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** The words of a list or column of a module; a key without words is shown as it is, and a test fails on it. */
    public String named(String module, String name) {
        return text(module + ".data." + name);
    }

    /** Instants and days as dates; yes and no; codes such as IN_DELIVERY in small letters. */
    public String value(Object value) {
        return switch (value) {
            case Instant moment -> dates.moment(moment);
            case LocalDate day -> dates.fullDay(day);
            case Boolean yes -> yes ? text("privacy.data.yes") : text("privacy.data.no");
            case String code
            when code.matches("[A-Z][A-Z_]{2,}") ->
                code.toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    String text(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, Locale.UK));
    }
}
