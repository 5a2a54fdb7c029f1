package org.folkmoot.saved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/**
 * Something new fits a search somebody keeps; at most once a day for each search, and only while its owner wants to be told.
 *
 * @param name    what its owner calls it
 * @param address of the search, without a leading slash
 * @param news    the first of them, newest first, at most {@value #NEWS_MAX}; all may be read by the owner
 * @param count   of all that are new
 * @param at      UTC
 */
public record SavedSearchMatched(
        UUID search, MemberId member, String name, String address, List<News> news, int count, Instant at) {

    public static final int NEWS_MAX = 10;

    /** @param path of its page, without a leading slash */
    public record News(String title, String path) {}
}
