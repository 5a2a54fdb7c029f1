package org.folkmoot.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The wording of mails, from the module's bundle. */
@Component
public class MailWords {

    private final MessageSource messages;

    MailWords(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    /** Its paragraphs, one part each. */
    static List<MailBody.Part> each(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .<MailBody.Part>map(MailBody.Words::new)
                .toList();
    }

    /** Paragraphs, with an empty line between them; empty ones are left out. */
    public static String paragraphs(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining("\n\n"));
    }
}
