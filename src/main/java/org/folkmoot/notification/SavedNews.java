package org.folkmoot.notification;

import java.util.List;
import org.folkmoot.saved.SavedSearchMatched;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a person what is new in a search they keep. */
@Component
class SavedNews {

    /** Where the search stands among all one keeps, when its own address is too long for a mail. */
    private static final String ALL = "me#searches";

    private final Notifier notifier;
    private final Words words;

    SavedNews(Notifier notifier, Words words) {
        this.notifier = notifier;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(SavedSearchMatched matched) {
        var page = matched.address().length() <= Subject.PAGE_MAX ? matched.address() : ALL;
        var subject =
                Subject.of("search", matched.search(), words.text("notification.saved.about", matched.name()), page);
        notifier.tell(
                new Fact("saved:" + matched.search() + ":" + matched.at(), subject, matched.at()),
                List.of(new Told(matched.member(), NotificationKind.SAVED_SEARCHES, telling(matched))));
    }

    /** Without the things' own words: one may be hidden before this is read. */
    private Telling telling(SavedSearchMatched matched) {
        return new Telling(
                words.text("notification.saved.subject", matched.name(), matched.count()),
                words.text("notification.saved.line", matched.count()),
                words.text("notification.saved.body", matched.name(), matched.count()),
                "",
                "",
                words.text("notification.saved.link"));
    }
}
