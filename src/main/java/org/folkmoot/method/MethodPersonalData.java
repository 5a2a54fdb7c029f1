package org.folkmoot.method;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person answered and is writing in inquiries' phases, their groups, and what they did to run them. */
@Component
class MethodPersonalData implements HoldsPersonalData {

    private static final String OF = " join method_phase p on p.id = x.phase_id join inquiry i on i.id = p.inquiry_id";

    private final PersonalRows rows;
    private final PhaseDrafts drafts;
    private final GroupPeople placed;

    MethodPersonalData(PersonalRows rows, PhaseDrafts drafts, GroupPeople placed) {
        this.rows = rows;
        this.drafts = drafts;
        this.placed = placed;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String name() {
        return "method";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "answers",
                "select w.id, i.question, p.title as phase, w.words, w.wording as wording_number, w.written_at"
                        + " from method_answer_wording w join method_answer x on x.id = w.answer_id" + OF
                        + " where w.written_by = :person",
                person,
                to);
        rows.tell(
                "entered",
                "select w.id, i.question, p.title as phase, w.written_at"
                        + " from method_answer_wording w join method_answer x on x.id = w.answer_id" + OF
                        + " where w.entered_by = :person",
                person,
                to);
        rows.tell(
                "drafts",
                "select x.id, i.question, p.title as phase, x.words, x.saved_at, x.asked_at from method_draft x" + OF
                        + " where x.member_id = :person",
                person,
                to);
        rows.tell(
                "groups",
                "select x.id, i.question, p.title as phase, g.group_no as group_number, x.placed_at"
                        + " from method_group_person x join method_group g on g.id = x.group_id" + OF
                        + " where x.member_id = :person",
                person,
                to);
        rows.tell(
                "steps",
                "select x.id, i.question, p.title as phase, x.kind as step, x.reason, x.taken_at from method_phase_step x"
                        + OF + " where x.taken_by = :person",
                person,
                to);
        rows.tell(
                "methods",
                "select m.id, i.question, m.name as method, m.taken_at from inquiry_method m"
                        + " join inquiry i on i.id = m.inquiry_id where m.taken_by = :person",
                person,
                to);
        rows.tell(
                "questions",
                "select q.id, i.question, q.question as guiding, q.added_at from method_question q"
                        + " join inquiry_method m on m.id = q.method_id join inquiry i on i.id = m.inquiry_id"
                        + " where q.added_by = :person",
                person,
                to);
        rows.tell(
                "templates",
                "select id, name as method, edition, made_at from method_template where made_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("method.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("method.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var me = person.person().value();
        drafts.deleteOf(me);
        placed.deleteOf(me);
    }
}
