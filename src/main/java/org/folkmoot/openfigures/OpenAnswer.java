package org.folkmoot.openfigures;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** What goes before every open figure: how long it is fresh, what tells whether it has changed, and that any site may show it. */
final class OpenAnswer {

    private OpenAnswer() {}

    /** Spring answers 304 where the tag is the one that was sent. The tag is weak: the moment of reading may differ. */
    static ResponseEntity.BodyBuilder of(Duration fresh, String tag) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .eTag("W/\"" + tag + "\"")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
