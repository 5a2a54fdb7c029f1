package org.folkmoot.account;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * A number used once, 128 random bits: the page's header names it and the page's own inline scripts carry it, so that one
 * slipped in by somebody else does not run.
 */
@Component
class PageNonce implements VaadinServiceInitListener {

    private static final String NAME = PageNonce.class.getName();
    private static final int BYTES = 16;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageNonce::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (!(page.getVaadinRequest() instanceof VaadinServletRequest request)) return;
        var nonce = of(request.getHttpServletRequest());
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
    }

    static String of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) return known;
        var made = Base64.getEncoder()
                .encodeToString(KeyGenerators.secureRandom(BYTES).generateKey());
        request.setAttribute(NAME, made);
        return made;
    }
}
