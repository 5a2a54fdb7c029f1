package org.folkmoot.prioritymap;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Where a person was the last to mark, and the maps and frames they made. Marks are the group's and stay, nobody's. */
@Component
class PriorityMapPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final PriorityMarks marks;
    private final ConnectionMaps connections;

    PriorityMapPersonalData(PersonalRows rows, PriorityMarks marks, ConnectionMaps connections) {
        this.rows = rows;
        this.marks = marks;
        this.connections = connections;
    }

    @Override
    public int order() {
        return 232;
    }

    @Override
    public String name() {
        return "prioritymap";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "marks",
                "select x.id, i.question as inquiry, g.name as group_name, s.name as sub_area, x.mark_level, x.example,"
                        + " x.changed_at from priority_mark x join map_group g on g.id = x.group_id"
                        + " join priority_map p on p.id = g.map_id join inquiry i on i.id = p.inquiry_id"
                        + " join frame_sub_area s on s.id = x.sub_area_id where x.changed_by = :person",
                person,
                to);
        rows.tell(
                "maps",
                "select p.id, i.question as inquiry, p.begun_at from priority_map p"
                        + " join inquiry i on i.id = p.inquiry_id where p.begun_by = :person",
                person,
                to);
        rows.tell(
                "connections",
                "select c.id, i.question as inquiry, c.priority, c.obvious, c.less_obvious, c.steps, c.changed_at"
                        + " from connection_map c join inquiry i on i.id = c.inquiry_id where c.changed_by = :person",
                person,
                to);
        rows.tell(
                "frames",
                "select e.id, e.name as frame, e.edition_no, e.made_at from frame_edition e where e.made_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("prioritymap.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        marks.unname(person.person().value());
        connections.unname(person.person().value());
    }
}
