package org.folkmoot.story;

import java.net.URI;
import java.util.Locale;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * What came of an idea, about to be recorded.
 *
 * @param seen    turn of the result the person saw, 0 for none
 * @param wording what happened, Markdown, at most {@link #WORDING_MAX}
 * @param link    where it can be seen, an address of the web, or empty
 */
public record RecordResult(IdeaId idea, int seen, String wording, String link) {

    public static final int WORDING_MAX = 4000;
    public static final int LINK_MAX = 500;

    public RecordResult {
        wording = Texts.block(wording, WORDING_MAX);
        link = link(link);
    }

    /** "suffolk.example/benches" becomes "https://suffolk.example/benches". @throws UnusableInputException when it is no address */
    public static String link(String typed) {
        if (typed.isBlank()) return "";
        var text = Texts.line(typed, LINK_MAX - "https://".length());
        var address = text.toLowerCase(Locale.ROOT).matches("https?://.*") ? text : "https://" + text;
        try {
            var host = URI.create(address).getHost();
            if (host != null && host.indexOf('.') > 0) return address;
        } catch (IllegalArgumentException unreadable) {
            throw new UnusableInputException("story.result.link.form");
        }
        throw new UnusableInputException("story.result.link.form");
    }
}
