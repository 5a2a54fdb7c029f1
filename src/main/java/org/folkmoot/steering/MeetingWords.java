package org.folkmoot.steering;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the bundle for texts that are written down: minutes, filled templates. */
@Component
class MeetingWords {

    private final MessageSource messages;

    MeetingWords(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
