package org.folkmoot.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.issue.GroupOrderService;
import org.folkmoot.issue.IssueBoard;
import org.folkmoot.issue.IssueId;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.issue.IssueService;
import org.folkmoot.issue.SolutionId;
import org.folkmoot.issue.SolutionLine;
import org.folkmoot.issue.SolutionService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** What the parts of the page of issues do, and how they say what came of it. */
record IssueDoing(
        InquiryId id,
        IssueService issues,
        SolutionService solutions,
        GroupOrderService group,
        InquiryRooms rooms,
        Runnable changed) {

    /** @return whether a rule did not say no; then the page shows how things stand now */
    boolean attempt(Runnable work, String done) {
        if (!refused(work)) {
            Notice.show(done);
            changed.run();
            return true;
        }
        return false;
    }

    /** For a click without a form: the page shows how things stand, whatever came of it. */
    void now(Runnable work, String done) {
        if (!attempt(work, done)) changed.run();
    }

    private static boolean refused(Runnable work) {
        try {
            work.run();
            return false;
        } catch (RefusedException no) {
            Notice.keep(UI.getCurrent().getTranslation(no.refusal().key(), no.arguments()));
            return true;
        }
    }

    Optional<IssueLine> latest(IssueId which) {
        return board().issues().stream()
                .filter(issue -> issue.id().equals(which))
                .findFirst();
    }

    Optional<SolutionLine> latest(SolutionId which) {
        return board().issues().stream()
                .flatMap(issue -> issue.solutions().stream())
                .filter(solution -> solution.id().equals(which))
                .findFirst();
    }

    private IssueBoard board() {
        return issues.find(id);
    }

    /** @param of what it is about, for who hears it */
    static NativeButton quiet(Component words, String key, String of, Runnable work) {
        var button = new NativeButton(words.getTranslation(key), click -> work.run());
        button.addClassName("fm-quiet");
        button.setAriaLabel(words.getTranslation(key) + ": " + of);
        return button;
    }
}
