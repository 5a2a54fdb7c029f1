package org.folkmoot.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with the portal's pages, as strict as Flow 25.2 bears (docs/security.md, ADR 17). */
final class PageHeaders {

    /**
     * A script needs to come from here as a file, or to carry the page's number used once. Flow compiles what the server
     * sends, hence 'unsafe-eval'; its components write styles, hence 'unsafe-inline' for those.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " script-src-attr 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
            + " connect-src 'self'; frame-src 'none'; worker-src 'self'; media-src 'none'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=(),"
            + " publickey-credentials-get=(self), publickey-credentials-create=(self)";

    /** Tomcat closes the response once Spring has forwarded to Vaadin, so later would be too late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(EAGERLY)
                .addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy", policy(request)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }

    private static String policy(HttpServletRequest request) {
        return POLICY.formatted(PageNonce.of(request)) + (request.isSecure() ? "; upgrade-insecure-requests" : "");
    }
}
