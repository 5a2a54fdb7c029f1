package org.folkmoot.issue;

import java.util.Locale;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** In the report: the issues as they are ranked, by which method, the solutions under each, and the early wins once more. */
@Component
class IssueReport implements InquiryReportPart {

    private final IssueReading reading;
    private final MessageSource messages;

    IssueReport(IssueReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "issue.report.title";
    }

    @Override
    public Optional<String> text(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var board = reading.board(room);
        if (board.issues().isEmpty()) return Optional.empty();
        var text = new StringBuilder(intro(board));
        for (var issue : board.issues()) {
            text.append("\n\n### ").append(heading(issue));
            if (!issue.about().isEmpty()) text.append("\n\n").append(issue.about());
            for (var solution : issue.solutions()) text.append("\n\n").append(solution(solution));
        }
        var wins = board.earlyWins();
        if (!wins.isEmpty()) {
            text.append("\n\n### ").append(word("issue.report.early-wins")).append("\n");
            wins.forEach(win -> text.append("\n- ")
                    .append(word("issue.solution.name", win.letter(), win.text().title())));
        }
        return Optional.of(text.toString());
    }

    private String intro(IssueBoard board) {
        var text = new StringBuilder();
        var group = board.group();
        if (group == null) text.append(word("issue.report.unordered"));
        else text.append(word("issue.report.ordered", group.orders(), word("issue.method." + group.method())));
        board.fixed().stream()
                .filter(FixedLine::stands)
                .findFirst()
                .ifPresent(fixed -> text.append("\n\n").append(word("issue.report.fixed", fixed.reason())));
        return text.toString();
    }

    private String heading(IssueLine issue) {
        var computed = issue.computed();
        if (issue.place() == 0) return issue.title();
        var name = word("issue.report.place", issue.place(), issue.shared() ? 1 : 0, issue.title());
        return computed == null ? name : word("issue.report.points", name, computed.points());
    }

    private String solution(SolutionLine solution) {
        var text = solution.text();
        var lines = new StringBuilder("**" + word("issue.solution.name", solution.letter(), text.title()) + "**");
        if (text.earlyWin()) lines.append(" · ").append(word("issue.early-win"));
        if (!text.rationale().isEmpty()) lines.append("\n\n").append(text.rationale());
        if (!text.benefit().isEmpty()) lines.append("\n\n").append(word("issue.idea.benefit", text.benefit()));
        if (text.cost().level() != SolutionCost.Level.UNKNOWN)
            lines.append("\n\n").append(word("issue.idea.cost", cost(text.cost())));
        if (!text.leadName().isEmpty()) lines.append("\n\n").append(word("issue.report.lead", text.leadName()));
        return lines.toString();
    }

    private String cost(SolutionCost cost) {
        return cost.pounds() == null ? word("issue.cost." + cost.level()) : word("issue.cost.pounds", cost.pounds());
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
