package org.folkmoot.inquiryreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.jspecify.annotations.Nullable;

/**
 * A report as the person looking may read it: those who run the inquiry the text as it stands now, others inside what was
 * sent round last, everybody what was published.
 *
 * @param shown        number of the version shown, 0 for the text as it stands now
 * @param runs         whether they run the inquiry
 * @param inside       whether they take part in it; comments are for them alone
 * @param commentsOpen whether they may comment now
 * @param commenting   how many of {@code people} commented on what was sent round last
 * @param people       how many take part, without the person looking when they run it
 * @param missing      what it could have a chapter of and has none
 */
public record ReportDetail(
        InquiryId inquiry,
        String question,
        ReportState state,
        int shown,
        boolean runs,
        boolean inside,
        @Nullable Instant commentsUntil,
        @Nullable Instant publishedAt,
        boolean commentsOpen,
        int commenting,
        int people,
        List<Chapter> chapters,
        List<Source> missing,
        List<Step> versions) {

    public ReportDetail {
        chapters = List.copyOf(chapters);
        missing = List.copyOf(missing);
        versions = List.copyOf(versions);
    }

    /** How many comments wait for an answer. */
    public long waiting() {
        return chapters.stream()
                .flatMap(chapter -> chapter.comments().stream())
                .filter(comment -> comment.answer().isEmpty())
                .count();
    }

    /** Those with text. */
    public List<Chapter> written() {
        return chapters.stream().filter(one -> !one.words().isEmpty()).toList();
    }

    /**
     * @param source     key of what it is assembled from
     * @param words      Markdown, empty when it is left out
     * @param writtenBy  name, empty for who is gone
     * @param assembled  nobody has changed it since it was assembled
     * @param assembling whether it can be assembled anew
     */
    public record Chapter(
            ReportChapterId id,
            String source,
            String title,
            String words,
            int revision,
            String writtenBy,
            Instant writtenAt,
            boolean assembled,
            boolean assembling,
            List<Comment> comments) {}

    /** @param answer nothing while it waits, empty when it was ticked off @param settledBy name */
    public record Comment(
            ReportCommentId id,
            String words,
            String writtenBy,
            Instant writtenAt,
            Optional<String> answer,
            String settledBy) {}

    public record Source(String key, String title) {}

    /** @param by name @param until last moment for comments; null for the published one */
    public record Step(int number, @Nullable Instant until, String reason, String by, Instant at) {}
}
