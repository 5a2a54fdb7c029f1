package org.folkmoot.openfigures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/**
 * Reach in a strip that other sites show in a page of theirs: plain HTML with one style in it and no script. It is the one
 * page of the portal that may be framed, by those a programme manager names; what it may do is said in its own policy.
 */
@Controller
class StripPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private final RecentFigures kept;
    private final Headline headline;
    private final OpenAddresses addresses;
    private final OpenLimit limit;
    private final OpenProblems problems;
    private final String page = read("openfigures/strip.html");
    private final String style = read("openfigures/strip.css");
    private final String styleHash = Badge.hash(style);

    StripPage(RecentFigures kept, Headline headline, OpenAddresses addresses, OpenLimit limit, OpenProblems problems) {
        this.kept = kept;
        this.headline = headline;
        this.addresses = addresses;
        this.limit = limit;
        this.problems = problems;
    }

    /** @param look as for a badge */
    @GetMapping("/" + OpenAddresses.STRIP)
    ResponseEntity<byte[]> strip(@RequestParam(defaultValue = "auto") String look) {
        limit.take();
        var colours = problems.choice(Look.class, "look", look);
        var picture = kept.now();
        var html = html(picture.figures(), colours);
        var policy = policy(picture.sites());
        return OpenAnswer.of(ReachApi.BADGE_FRESH, tag(html, policy))
                .contentType(HTML)
                .header("Content-Security-Policy", policy)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing runs and nothing is loaded; a link opens beside the page that shows the strip. */
    private String policy(StripSites sites) {
        return "default-src 'none'; style-src '" + styleHash + "'; form-action 'none'; base-uri 'none';"
                + " sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors " + sites.ancestors();
    }

    private static String tag(String html, String policy) {
        return DigestUtils.md5DigestAsHex((policy + "\n" + html).getBytes(StandardCharsets.UTF_8));
    }

    private String html(ReachFigures figures, Look look) {
        var words = Map.of(
                "look", OpenProblems.name(look),
                "title", HtmlUtils.htmlEscape(headline.say("openfigures.strip.title", headline.name(figures))),
                "style", style,
                "name", HtmlUtils.htmlEscape(headline.name(figures)),
                "figures",
                        Stream.of(BadgeFigure.values())
                                .map(what -> figure(figures, what))
                                .collect(Collectors.joining()),
                "link", HtmlUtils.htmlEscape(addresses.reach()),
                "more", HtmlUtils.htmlEscape(headline.say("openfigures.strip.more")));
        return GAP.matcher(page)
                .replaceAll(gap -> Matcher.quoteReplacement(Objects.requireNonNull(words.get(gap.group(1)))));
    }

    private String figure(ReachFigures figures, BadgeFigure what) {
        return "<li><strong>" + HtmlUtils.htmlEscape(headline.number(figures, what)) + "</strong> <span>"
                + HtmlUtils.htmlEscape(headline.words(figures, what)) + "</span></li>";
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
