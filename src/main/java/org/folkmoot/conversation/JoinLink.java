package org.folkmoot.conversation;

import java.net.URI;
import java.util.Locale;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Where people join a session online. Whoever has it can walk in, so it is shown to those with a place and those who run
 * the session alone, and writes itself nowhere by accident.
 *
 * @param value an https address with a host, up to {@link #MAX} characters, without a name or password in it
 */
public record JoinLink(String value) {

    public static final int MAX = 500;

    /** @throws UnusableInputException when it is none */
    public JoinLink {
        value = Texts.line(value, MAX);
        if (!https(value)) throw new UnusableInputException("conversation.input.join-link");
    }

    /** @return null for nothing */
    public static @Nullable JoinLink of(String typed) {
        return typed.isBlank() ? null : new JoinLink(typed);
    }

    /** Enough to recognise it by, of no use to anybody else. */
    String host() {
        return URI.create(value).getHost();
    }

    private static boolean https(String text) {
        try {
            var address = new URI(text);
            var host = address.getHost();
            return "https".equals(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getRawUserInfo() == null
                    && host != null
                    && host.indexOf('.') > 0;
        } catch (java.net.URISyntaxException unreadable) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "JoinLink";
    }
}
