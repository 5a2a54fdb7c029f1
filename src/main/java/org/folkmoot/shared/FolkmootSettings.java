package org.folkmoot.shared;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param data    folder of the embedded database and index
 * @param baseUrl how people reach the portal, without a slash at the end; used in mails
 * @param zone    the programme's zone: calendar dates are read in it
 */
@ConfigurationProperties("folkmoot")
public record FolkmootSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("Europe/London") ZoneId zone) {

    public FolkmootSettings {
        if (baseUrl.endsWith("/")) baseUrl = baseUrl.substring(0, baseUrl.length() - 1);
    }

    /** @param path inside the portal, without a leading slash */
    public String url(String path) {
        return baseUrl + "/" + path;
    }
}
