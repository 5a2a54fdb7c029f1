package org.folkmoot.target;

import java.time.ZoneId;
import java.util.Locale;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The module's words without a portal around them. */
final class TargetBundle {

    static final MessageSource MESSAGES = messages();
    static final TargetWords WORDS = new TargetWords(MESSAGES, new Dates(new PortalClock(ZoneId.of("Europe/London"))));

    private TargetBundle() {}

    private static MessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/target", "messages/shared");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.UK);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
