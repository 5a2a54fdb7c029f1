package org.folkmoot.facilitation;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person was trained in, when they can run sessions, which ones they were given, and what they kept for others. */
@Component
class FacilitationPersonalData implements HoldsPersonalData {

    private static final String SESSION = "s.title as session, s.starts_at";

    private final PersonalRows rows;
    private final SaidWeeks weeks;
    private final AwayTimes away;
    private final AskedLasts asked;
    private final RotaDeclines declines;

    FacilitationPersonalData(
            PersonalRows rows, SaidWeeks weeks, AwayTimes away, AskedLasts asked, RotaDeclines declines) {
        this.rows = rows;
        this.weeks = weeks;
        this.away = away;
        this.asked = asked;
        this.declines = declines;
    }

    @Override
    public int order() {
        return 207;
    }

    @Override
    public String name() {
        return "facilitation";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "trainings",
                "select t.id, c.title as course, t.attended_on, t.recorded_at, t.standing as still_counts,"
                        + " k.reason as corrected_because from training_record t"
                        + " join training_course c on c.id = t.course_id"
                        + " left join training_correction k on k.record_id = t.id where t.member_id = :person",
                person,
                to);
        rows.tell(
                "weeks",
                "select id, slots, max_per_month, recorded_at from facilitator_week where member_id = :person",
                person,
                to);
        rows.tell(
                "away",
                "select id, first_day, last_day, reason, recorded_at, withdrawn_at from facilitator_away"
                        + " where member_id = :person",
                person,
                to);
        rows.tell(
                "given",
                "select l.id, " + SESSION + ", r.made_at from rota_line l join rota r on r.id = l.rota_id"
                        + " join dialogue_session s on s.id = l.session_id where l.member_id = :person",
                person,
                to);
        rows.tell(
                "asked",
                "select member_id as id, times, asked_at from facilitator_asked where member_id = :person",
                person,
                to);
        rows.tell(
                "declined",
                "select d.id, " + SESSION + ", d.reason, d.declined_at from rota_decline d"
                        + " join dialogue_session s on s.id = d.session_id where d.member_id = :person",
                person,
                to);
        rows.tell(
                "recorded",
                "select t.id, c.title as course, t.attended_on, t.recorded_at from training_record t"
                        + " join training_course c on c.id = t.course_id where t.recorded_by = :person",
                person,
                to);
        rows.tell(
                "corrected",
                "select id, reason, corrected_at from training_correction where corrected_by = :person",
                person,
                to);
        rows.tell(
                "courses",
                "select id, title as course, added_at, changed_at, retired_at from training_course"
                        + " where added_by = :person or changed_by = :person or retired_by = :person",
                person,
                to);
        rows.tell(
                "for-trained",
                "select f.id, c.title as series, f.needed, f.set_at from series_training f"
                        + " join conversation_series c on c.id = f.series_id where f.set_by = :person",
                person,
                to);
        rows.tell(
                "said-for-others",
                "select id, recorded_at from facilitator_week where recorded_by = :person and member_id <> :person",
                person,
                to);
        rows.tell(
                "away-for-others",
                "select id, recorded_at, withdrawn_at from facilitator_away where member_id <> :person"
                        + " and (recorded_by = :person or withdrawn_by = :person)",
                person,
                to);
        rows.tell("rotas", "select id, made_at from rota where made_by = :person", person, to);
        rows.tell("undone", "select id, undone_at from rota_undo where undone_by = :person", person, to);
        rows.tell(
                "terms",
                "select id, months, experienced_from, set_at from rota_rule where set_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("facilitation.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("facilitation.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var me = person.person().value();
        weeks.deleteOf(me);
        away.deleteOf(me);
        asked.deleteOf(me);
        declines.emptyReasonsOf(me);
    }
}
