package org.folkmoot.steering;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions a steering member prepared and published. They are the group's, and stay. */
@Component
class SteeringPersonalData implements HoldsPersonalData {

    /** A shorter one stands in too many other words. */
    private static final int SHORTEST_NAME = 5;

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    SteeringPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String name() {
        return "steering";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "decisions",
                "select d.id, i.title as idea, d.outcome, d.reason, d.steer, d.prepared_at from decision d"
                        + " join idea i on i.id = d.idea_id where d.prepared_by = :person",
                person,
                to);
        rows.tell(
                "attendance",
                "select a.id, m.starts_at, a.kind, a.entered_at from meeting_attendance a"
                        + " join meeting m on m.id = a.meeting_id where a.member_id = :person",
                person,
                to);
        rows.tell(
                "duties",
                "select id, starts_at, venue from meeting where chair_id = :person or clerk_id = :person",
                person,
                to);
        rows.tell(
                "meeting-notes",
                "select id, words, written_at from meeting_note where written_by = :person",
                person,
                to);
        rows.tell(
                "minutes",
                "select id, words, written_at from meeting_minutes where written_by = :person"
                        + " union select id, words, written_at from meeting_minutes_remark where written_by = :person",
                person,
                to);
        rows.tell(
                "entries",
                "select id, taken_at as happened_at from meeting_step where taken_by = :person"
                        + " union select id, entered_at from meeting_attendance where entered_by = :person"
                        + " union select attendance_id, removed_at from meeting_attendance_removal where removed_by = :person"
                        + " union select id, added_at from meeting_item where added_by = :person"
                        + " union select id, removed_at from meeting_item where removed_by = :person"
                        + " union select id, set_at from quorum_rule where set_by = :person"
                        + " union select id, changed_at from answer_template where changed_by = :person"
                        + " union select id, taken_at from meeting_minutes_step where taken_by = :person"
                        + " union select meeting_id, cancelled_at from meeting_cancellation where cancelled_by = :person",
                person,
                to);
        rows.tell(
                "owned",
                "select a.id, i.title as idea, a.first_action from idea_answer a join idea i on i.id = a.idea_id"
                        + " where a.owner_id = :person",
                person,
                to);
        rows.tell("publications", "select id, published_at from publication where published_by = :person", person, to);
        rows.tell(
                "shortlistings",
                "select s.id, i.title as idea, s.listed, s.moved_at from shortlisting s"
                        + " join idea i on i.id = s.idea_id where s.moved_by = :person",
                person,
                to);
        rows.tell("tags", "select id, name, made_at from steering_tag where made_by = :person", person, to);
        rows.tell(
                "taggings",
                "select t.id, g.name as tag, i.title as idea, t.tagged_at from steering_tagging t"
                        + " join steering_tag g on g.id = t.tag_id join idea i on i.id = t.idea_id"
                        + " where t.tagged_by = :person",
                person,
                to);
        rows.tell(
                "untaggings",
                "select e.tagging_id as id, g.name as tag, i.title as idea, e.ended_at from steering_tagging_end e"
                        + " join steering_tagging t on t.id = e.tagging_id join steering_tag g on g.id = t.tag_id"
                        + " join idea i on i.id = t.idea_id where e.ended_by = :person",
                person,
                to);
        rows.tell("bulks", "select id, kind, label, started_at from steering_bulk where done_by = :person", person, to);
        rows.tell(
                "given-to-score",
                "select id, label, started_at from steering_bulk where reviewer_id = :person",
                person,
                to);
        rows.tell("views", "select id, name, address, kept_at from queue_view where kept_by = :person", person, to);
        rows.tell(
                "views-removed",
                "select e.view_id as id, v.name, e.ended_at from queue_view_end e join queue_view v on v.id = e.view_id"
                        + " where e.ended_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("steering.data.stays");
    }

    /** Minutes name who was there; their words stay, without the name. */
    @Override
    public void forget(Forgetting person) {
        if (person.name().length() < SHORTEST_NAME) return;
        for (var table : List.of("meeting_minutes", "meeting_minutes_remark", "meeting_note", "meeting_cancellation"))
            jdbc.sql("update " + table
                            + " set words = replace(words, :name, :instead) where words like :some escape '!'")
                    .param("name", person.name())
                    .param("instead", person.instead())
                    .param(
                            "some",
                            "%"
                                    + person.name()
                                            .replace("!", "!!")
                                            .replace("%", "!%")
                                            .replace("_", "!_") + "%")
                    .update();
    }
}
