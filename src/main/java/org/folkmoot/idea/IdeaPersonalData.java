package org.folkmoot.idea;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ideas a person put forward or supports. Answered ones, and support, stay when the person goes. */
@Component
class IdeaPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final Ideas ideas;
    private final IdeaWithdrawals withdrawals;
    private final ApplicationEventPublisher events;

    IdeaPersonalData(PersonalRows rows, Ideas ideas, IdeaWithdrawals withdrawals, ApplicationEventPublisher events) {
        this.rows = rows;
        this.ideas = ideas;
        this.withdrawals = withdrawals;
        this.events = events;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String name() {
        return "idea";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "ideas",
                "select id, title as idea, wording, stage, submitted_at, supporters from idea where proposer_id = :person",
                person,
                to);
        rows.tell(
                "supports",
                "select s.id, i.title as idea, s.supported_at, b.taken_back_at from idea_support s"
                        + " join idea i on i.id = s.idea_id"
                        + " left join idea_support_taken_back b on b.support_id = s.id where s.member_id = :person",
                person,
                to);
        rows.tell(
                "withdrawals",
                "select w.idea_id as id, i.title as idea, w.withdrawn_at, w.reason from idea_withdrawal w"
                        + " join idea i on i.id = w.idea_id where w.withdrawn_by = :person",
                person,
                to);
        rows.tell(
                "answers",
                "select a.id, i.title as idea, a.outcome, a.answered_at from idea_answer a join idea i on i.id = a.idea_id"
                        + " where a.answered_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("idea.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("idea.data.stays", "idea.data.stays-supports");
    }

    @Override
    public void forget(Forgetting person) {
        ideas.unnamePersonAsOrigin(person.person().value().toString(), person.instead());
        if (!person.keepsIdeas()) withdrawUnanswered(person);
    }

    /** Withdrawn without a counter-entry: that somebody put an idea forward stays counted. */
    private void withdrawUnanswered(Forgetting person) {
        var open = ideas.unansweredOf(person.person().value(), IdeaStage.filtering());
        if (open.isEmpty()) return;
        for (var idea : ideas.lock(open)) {
            if (!idea.stage().inFiltering()) continue;
            idea.withdraw(person.person());
            withdrawals.save(new IdeaWithdrawal(idea.id(), person.person(), "", person.at()));
            events.publishEvent(new IdeaLeftBehind(idea.id(), person.person(), person.at()));
        }
    }
}
