package org.folkmoot.seating;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** At which tables a person sat, and the plans they made. */
@Component
class SeatingPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final TableSeats seats;

    SeatingPersonalData(PersonalRows rows, TableSeats seats) {
        this.rows = rows;
        this.seats = seats;
    }

    @Override
    public int order() {
        return 205;
    }

    @Override
    public String name() {
        return "seating";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "seats",
                "select x.id, s.title as session, x.round_no, x.table_no from table_seat x join seat_plan p on p.id = x.plan_id"
                        + " join dialogue_session s on s.id = p.session_id where x.member_id = :person",
                person,
                to);
        rows.tell(
                "plans",
                "select p.id, s.title as session, p.per_table, p.rounds, p.made_at from seat_plan p"
                        + " join dialogue_session s on s.id = p.session_id where p.made_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("seating.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        seats.deleteOf(person.person().value());
    }
}
