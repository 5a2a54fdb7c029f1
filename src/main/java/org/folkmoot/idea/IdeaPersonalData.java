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
    private final IdeaDrafts drafts;
    private final IdeaDifferences differences;
    private final CoAuthors coAuthors;
    private final ApplicationEventPublisher events;

    IdeaPersonalData(
            PersonalRows rows,
            Ideas ideas,
            IdeaWithdrawals withdrawals,
            IdeaDrafts drafts,
            IdeaDifferences differences,
            CoAuthors coAuthors,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.ideas = ideas;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
        this.differences = differences;
        this.coAuthors = coAuthors;
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
                "drafts",
                "select id, title as draft, wording, helps, teller_name as told_by, begun_at, saved_at from idea_draft"
                        + " where author_id = :person",
                person,
                to);
        rows.tell(
                "typed",
                "select id, title as idea, told_by, entered_at from idea where entered_by = :person",
                person,
                to);
        rows.tell(
                "versions",
                "select v.id, v.title as idea, v.revision, v.wording, v.note, v.written_at from idea_version v"
                        + " where v.written_by = :person",
                person,
                to);
        rows.tell(
                "differences",
                "select d.id, i.title as other_idea, d.reason, d.said_at from idea_difference d"
                        + " join idea i on i.id = d.other_id where d.said_by = :person",
                person,
                to);
        rows.tell(
                "co-authors",
                "select c.id, i.title as idea, c.state, c.invited_at, c.answered_at, c.ended_at from idea_coauthor c"
                        + " join idea i on i.id = c.idea_id where c.member_id = :person or c.invited_by = :person",
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
                "steps",
                "select s.id, i.title as idea, s.cause, s.taken_at from idea_step s join idea i on i.id = s.idea_id"
                        + " where s.taken_by = :person",
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
        return List.of("idea.data.goes", "idea.data.goes-drafts");
    }

    @Override
    public List<String> stays() {
        return List.of("idea.data.stays", "idea.data.stays-supports");
    }

    @Override
    public void forget(Forgetting person) {
        var id = person.person();
        ideas.unnamePersonAsOrigin(id.value().toString(), person.instead());
        drafts.unnameTeller(id.value(), person.instead());
        DraftService.discardAllOf(drafts, differences, id);
        coAuthors.of(id.value()).forEach(one -> {
            if (one.isInvited()) one.takeBack(person.at());
            else one.leave(person.at());
        });
        coAuthors.addressedBy(id.value()).forEach(one -> one.takeBack(person.at()));
        if (!person.keepsIdeas()) withdrawUnanswered(person);
    }

    /** Withdrawn without a counter-entry: that somebody put an idea forward stays counted. */
    private void withdrawUnanswered(Forgetting person) {
        var open = ideas.unansweredOf(person.person().value(), IdeaStage.filtering());
        if (open.isEmpty()) return;
        for (var idea : ideas.lock(open)) {
            if (!idea.stage().inFiltering()
                    || !ideas.mergedInto(idea.id().value()).isEmpty()) continue;
            idea.withdraw(person.person());
            withdrawals.save(new IdeaWithdrawal(idea.id(), person.person(), "", person.at()));
            events.publishEvent(new IdeaLeftBehind(idea.id(), person.person(), person.at()));
        }
    }
}
