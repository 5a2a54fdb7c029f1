package org.folkmoot.scoring;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a steering member declared, scored, noted and was asked to score. Cards and notes stay without the name. */
@Component
class ScoringPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final Interests interests;
    private final Notes notes;
    private final NoteMentions mentions;
    private final ReviewAssignments assignments;
    private final ReviewAssignmentEnds ends;
    private final CardReminders reminders;

    ScoringPersonalData(
            PersonalRows rows,
            Interests interests,
            Notes notes,
            NoteMentions mentions,
            ReviewAssignments assignments,
            ReviewAssignmentEnds ends,
            CardReminders reminders) {
        this.rows = rows;
        this.interests = interests;
        this.notes = notes;
        this.mentions = mentions;
        this.assignments = assignments;
        this.ends = ends;
        this.reminders = reminders;
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public String name() {
        return "scoring";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "interests",
                "select d.id, i.title as idea, d.reason, d.declared_at, e.ended_at from declared_interest d"
                        + " join idea i on i.id = d.idea_id left join declared_interest_end e on e.interest_id = d.id"
                        + " where d.member_id = :person",
                person,
                to);
        rows.tell(
                "cards",
                "select c.id, i.title as idea, c.worth, c.put_in_at, e.ended_at from score_card c"
                        + " join idea i on i.id = c.idea_id left join score_card_end e on e.card_id = c.id"
                        + " where c.member_id = :person",
                person,
                to);
        rows.tell(
                "marks",
                "select m.id, i.title as idea, k.name as criterion, m.points from score_mark m"
                        + " join score_card c on c.id = m.card_id join score_criterion k on k.id = m.criterion_id"
                        + " join idea i on i.id = c.idea_id where c.member_id = :person",
                person,
                to);
        rows.tell(
                "reviews",
                "select a.id, i.title as idea, a.assigned_at, e.ended_at from review_assignment a"
                        + " left join idea i on i.id = a.idea_id"
                        + " left join review_assignment_end e on e.assignment_id = a.id where a.member_id = :person",
                person,
                to);
        rows.tell(
                "reminders",
                "select id, meeting_day, people, asked_at from review_reminder where asked_by = :person",
                person,
                to);
        rows.tell(
                "reminded",
                "select id, cards as cards_count, reminded_at from card_reminder where member_id = :person",
                person,
                to);
        rows.tell(
                "notes",
                "select n.id, i.title as idea, n.wording, n.written_at, n.changed_at, w.withdrawn_at from steering_note n"
                        + " join idea i on i.id = n.idea_id left join steering_note_withdrawal w on w.note_id = n.id"
                        + " where n.author_id = :person",
                person,
                to);
        rows.tell(
                "mentions",
                "select m.id, m.words, n.written_at from steering_note_mention m join steering_note n on n.id = m.note_id"
                        + " where m.member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("scoring.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("scoring.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        interests.forgetReasons(id, person.instead());
        for (var mention : mentions.of(id))
            notes.replaceWords(mention.note().value(), "@" + mention.words(), "@" + person.instead());
        mentions.deleteOf(id);
        reminders.deleteOf(id);
        for (var open : assignments.standingOf(id))
            if (assignments.settle(open) == 1)
                ends.save(new ReviewAssignmentEnd(new AssignmentId(open), person.person(), person.at()));
    }
}
