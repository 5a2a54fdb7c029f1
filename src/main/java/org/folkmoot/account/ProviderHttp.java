package org.folkmoot.account;

import java.net.http.HttpClient;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;

/** Questions to providers end after a few seconds, whatever the other side does. Redirects are not followed. */
@Component
class ProviderHttp {

    private final JdkClientHttpRequestFactory factory;

    ProviderHttp(ProviderSettings settings) {
        factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(settings.patience());
    }

    ClientHttpRequestFactory factory() {
        return factory;
    }
}
