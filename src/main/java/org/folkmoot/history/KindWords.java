package org.folkmoot.history;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.programme.EngagementKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What tables call the kinds of engagement: {@code history.word.<name>}, several parted by commas, and the portal's own words. */
@Component
class KindWords {

    private final MessageSource messages;

    KindWords(MessageSource messages) {
        this.messages = messages;
    }

    Known known() {
        Map<String, EngagementKind> byWord = new HashMap<>();
        for (var kind : EngagementKind.values()) {
            byWord.put(LineKeys.plain(kind.name().replace('_', ' ')), kind);
            byWord.put(LineKeys.plain(kind.name()), kind);
            byWord.put(LineKeys.plain(text("programme.kind." + kind)), kind);
            for (var word : text("history.word." + kind).split(",")) byWord.put(LineKeys.plain(word), kind);
        }
        return new Known(
                byWord,
                Arrays.stream(EngagementKind.values())
                        .map(kind -> text("history.word." + kind).split(",")[0])
                        .collect(joining(", ")));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    /** @param possible one word for each kind, to be named in a sentence */
    record Known(Map<String, EngagementKind> byWord, String possible) {

        Optional<EngagementKind> of(String typed) {
            return Optional.ofNullable(byWord.get(LineKeys.plain(typed)));
        }
    }
}
