package org.folkmoot.method.ui;

import java.util.List;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.method.GroupLine;
import org.folkmoot.method.LateWish;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PersonToPlace;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.method.PhaseState;
import org.folkmoot.method.PhaseWork;

/** What those see who run the inquiry; while it is the same their part stays as it is, under their finger. */
record RunFacts(
        MethodDetail method,
        PhaseLine phase,
        List<GroupLine> groups,
        List<LateWish> wishes,
        List<PersonToPlace> silent) {

    static RunFacts of(MethodPageServices services, MethodDetail method, PhaseLine phase) {
        var id = method.room().id();
        return new RunFacts(
                method,
                phase,
                phase.work() == PhaseWork.GROUP && phase.state() != PhaseState.CLOSED
                        ? services.groups().groups(id, phase.id())
                        : List.of(),
                services.late().wishes(id, phase.id()),
                services.late().unanswered(id, phase.id()));
    }

    /** Everything but how many answers are in. */
    List<Object> shown() {
        return List.of(
                phase.id(),
                phase.state(),
                method.room().stage() == InquiryStage.UNDER_WAY,
                method.plan(),
                method.begun(),
                method.questions(),
                method.open().map(PhaseLine::id),
                groups,
                wishes,
                silent);
    }
}
