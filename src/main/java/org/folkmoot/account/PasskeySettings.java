package org.folkmoot.account;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Passkeys are bound to a name and work nowhere else, so changing it makes all of them useless.
 *
 * @param relyingParty host name that passkeys are made for; empty: the host of {@code folkmoot.base-url}
 * @param origins      further addresses of this portal, such as {@code https://www.example.org}
 */
@ConfigurationProperties("folkmoot.account.passkeys")
record PasskeySettings(
        @DefaultValue("") String relyingParty, @DefaultValue List<String> origins) {

    String relyingParty(FolkmootSettings portal) {
        if (!relyingParty.isEmpty()) return relyingParty;
        var host = URI.create(portal.baseUrl()).getHost();
        if (host == null) throw new IllegalArgumentException("folkmoot.base-url names no host: " + portal.baseUrl());
        return host;
    }

    Set<String> origins(FolkmootSettings portal) {
        var own = URI.create(portal.baseUrl());
        var all = new HashSet<>(origins);
        all.add(own.getScheme() + "://" + own.getAuthority());
        return all;
    }
}
