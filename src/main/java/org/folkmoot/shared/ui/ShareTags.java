package org.folkmoot.shared.ui;

import org.jsoup.nodes.Element;

/** What chat programs and social sites read at the top of a page. */
public final class ShareTags {

    private ShareTags() {}

    /** @param url of the page, complete */
    public static void write(Element head, String title, String words, String url) {
        named(head, "description", words);
        property(head, "og:type", "article");
        property(head, "og:title", title);
        property(head, "og:description", words);
        property(head, "og:url", url);
        property(head, "og:locale", "en_GB");
        named(head, "twitter:card", "summary");
    }

    private static void property(Element head, String property, String content) {
        head.appendElement("meta").attr("property", property).attr("content", content);
    }

    private static void named(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }
}
