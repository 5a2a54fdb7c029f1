package org.folkmoot.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives views the same bundles as everything else. A missing key shows as the key itself, and a test fails on it. */
@Component
class PortalI18n implements I18NProvider {

    private final MessageSource messages;

    PortalI18n(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return messages.getMessage(key, params, Locale.UK);
        } catch (NoSuchMessageException missing) {
            return key;
        }
    }
}
