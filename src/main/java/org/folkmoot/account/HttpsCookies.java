package org.folkmoot.account;

import org.folkmoot.shared.FolkmootSettings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Where people reach the portal by https, its session cookie goes by https alone and only this host can have set it. The
 * address in {@code folkmoot.base-url} decides.
 */
@Component
class HttpsCookies implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    static final String NAME = "__Host-folkmoot";

    private final FolkmootSettings portal;

    HttpsCookies(FolkmootSettings portal) {
        this.portal = portal;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (!portal.baseUrl().startsWith("https://")) return;
        var cookie = server.getSettings().getSession().getCookie();
        cookie.setName(NAME);
        cookie.setSecure(true);
        cookie.setPath("/");
    }

    /** After what application.yaml says. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
