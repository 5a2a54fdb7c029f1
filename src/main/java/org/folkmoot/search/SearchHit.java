package org.folkmoot.search;

import org.jsoup.Jsoup;

/**
 * One thing found.
 *
 * @param id        the entity's UUID as text
 * @param path      of its page inside the portal, without a leading slash
 * @param titleHtml what people wrote is escaped in it, with the words found in {@code <mark>}
 * @param textHtml  up to two excerpts, escaped likewise, with the words found in {@code <mark>}
 */
public record SearchHit(SearchKind kind, String id, String path, String titleHtml, String textHtml) {

    /** Its title as plain words. */
    public String title() {
        return Jsoup.parse(titleHtml).text();
    }
}
