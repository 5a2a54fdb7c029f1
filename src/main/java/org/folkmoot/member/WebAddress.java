package org.folkmoot.member;

import java.net.URI;
import java.util.Locale;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/** A web address as people type it: "suffolk.example" becomes "https://suffolk.example". */
final class WebAddress {

    static final int MAX = 200;

    private WebAddress() {}

    /** @return the address with its scheme, or empty for nothing. @throws UnusableInputException when it is none */
    static String of(String typed) {
        var text = Texts.optionalBlock(typed, MAX - "https://".length());
        if (text.isEmpty()) return "";
        var address = text.toLowerCase(Locale.ROOT).matches("https?://.*") ? text : "https://" + text;
        try {
            var host = URI.create(address).getHost();
            if (host != null && host.indexOf('.') > 0) return address;
        } catch (IllegalArgumentException unreadable) {
            throw new UnusableInputException("member.site.form");
        }
        throw new UnusableInputException("member.site.form");
    }
}
