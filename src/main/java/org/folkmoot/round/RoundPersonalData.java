package org.folkmoot.round;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** A person's cards and dots, and the rounds and groups they made. Cards and dots that counted stay, nobody's. */
@Component
class RoundPersonalData implements HoldsPersonalData {

    private static final String OF = " from room_round r left join dialogue_session s on s.id = r.subject_id";

    private final PersonalRows rows;
    private final RoundCards cards;
    private final RoundDots dots;
    private final TableChoices choices;

    RoundPersonalData(PersonalRows rows, RoundCards cards, RoundDots dots, TableChoices choices) {
        this.rows = rows;
        this.cards = cards;
        this.dots = dots;
        this.choices = choices;
    }

    @Override
    public int order() {
        return 207;
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "cards",
                "select c.id, s.title as session, r.question, c.wording, c.table_no, c.written_at, c.changed_at, c.withdrawn_at"
                        + OF + " join round_card c on c.round_id = r.id where c.member_id = :person",
                person,
                to);
        rows.tell(
                "dots",
                "select d.id, s.title as session, r.question, coalesce(g.title, c.wording) as wording, d.given_at" + OF
                        + " join round_dot d on d.round_id = r.id left join card_group g on g.id = d.group_id"
                        + " left join round_card c on c.id = d.card_id where d.member_id = :person",
                person,
                to);
        rows.tell(
                "tables",
                "select t.id, s.title as session, r.question, t.table_no" + OF
                        + " join table_choice t on t.round_id = r.id where t.member_id = :person",
                person,
                to);
        rows.tell(
                "planned",
                "select r.id, s.title as session, r.question, r.planned_at" + OF + " where r.planned_by = :person",
                person,
                to);
        rows.tell(
                "grouped",
                "select m.id, s.title as session, r.question, m.moved_at, m.undone_at" + OF
                        + " join card_move m on m.round_id = r.id where m.moved_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("round.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("round.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        choices.deleteOf(id);
        cards.deleteWithdrawnOf(id);
        cards.unname(id);
        dots.unname(id);
    }
}
