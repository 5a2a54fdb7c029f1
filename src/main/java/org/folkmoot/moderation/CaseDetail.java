package org.folkmoot.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.member.MemberId;

/**
 * One case, for moderators.
 *
 * @param text         Markdown as its author wrote it
 * @param turns        to be handed back with the decision
 * @param mine         the person looking is the author, and decides nothing here
 * @param earlier      how often something else of this author was hidden or declined
 * @param openVerdicts what can be decided now
 */
public record CaseDetail(
        CaseSummary summary,
        MemberId author,
        boolean authorTrusted,
        boolean authorBlocked,
        String link,
        String text,
        Instant writtenAt,
        int turns,
        boolean mine,
        long earlier,
        List<ReportLine> reports,
        List<LogLine> history,
        Set<Verdict> openVerdicts) {

    /** @param open no decision has closed it yet */
    public record ReportLine(String reporter, ReportReason reason, String words, Instant at, boolean open) {}
}
