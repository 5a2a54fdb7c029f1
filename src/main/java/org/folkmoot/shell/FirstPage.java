package org.folkmoot.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What every first page carries: our two scripts, the language, words for those without scripts, and the right status
 * when nothing lives at the address. Also hands each session its error handler and Vaadin our words.
 */
@Component
class FirstPage implements VaadinServiceInitListener {

    private final transient TroubleNotice trouble;
    private final transient I18NProvider words;
    private final String scheme = versioned("scheme.js");
    private final String shell = versioned("shell.js");

    FirstPage(TroubleNotice trouble, I18NProvider words) {
        this.trouble = trouble;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(trouble));
        service.setSystemMessagesProvider(info -> messages());
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse response) {
        var document = response.getDocument();
        var head = document.head();
        head.prependElement("script").attr("type", "module").attr("src", shell);
        head.prependElement("script").attr("src", scheme); // before anything is painted
        if (head.selectFirst("base") instanceof org.jsoup.nodes.Element base) head.prependChild(base);
        document.getElementsByTag("html").attr("lang", "en-GB");
        document.body().appendElement("noscript").appendElement("p").text(say("shell.no-script"));
        if (nothingAt(response)) response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private static boolean nothingAt(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        try {
            var location = new Location(path, QueryParameters.full(request.getParameterMap()));
            return request.getService()
                    .getRouter()
                    .resolveNavigationTarget(location)
                    .isEmpty();
        } catch (RuntimeException unreadableAddress) {
            return true;
        }
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("shell.session-expired.title"));
        messages.setSessionExpiredMessage(say("shell.session-expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(say("shell.unexpected.title"));
        messages.setInternalErrorMessage(say("shell.session-expired.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say("shell.cookies.title"));
        messages.setCookiesDisabledMessage(say("shell.cookies.text"));
        return messages;
    }

    private String say(String key) {
        return words.getTranslation(key, Locale.UK);
    }

    /** The address changes with the content, as Vaadin does it for style sheets. */
    private static String versioned(String file) {
        try {
            var sum = new CRC32();
            sum.update(new ClassPathResource("META-INF/resources/assets/" + file).getContentAsByteArray());
            return "assets/" + file + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException missing) {
            throw new IllegalStateException(file, missing);
        }
    }
}
