package org.folkmoot.commontheme;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person gathered. It stays when they go, without their name: the lines under it are what others said. */
@Component
class GatheringPersonalData implements HoldsPersonalData {

    private static final String OF_THEME = " join common_theme t on t.id = x.theme_id";

    private final PersonalRows rows;

    GatheringPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 212;
    }

    @Override
    public String name() {
        return "commontheme";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "gatherings",
                "select id, title as gathering, begun_at from theme_gathering where begun_by = :person",
                person,
                to);
        rows.tell(
                "sessions",
                "select x.id, g.title as gathering, n.title as session, x.added_at, x.taken_at from gathering_session x"
                        + " join theme_gathering g on g.id = x.gathering_id"
                        + " join session_notes n on n.session_id = x.session_id"
                        + " where x.added_by = :person or x.taken_by = :person",
                person,
                to);
        rows.tell(
                "themes",
                "select id, title as theme, summary, made_at, changed_at from common_theme"
                        + " where made_by = :person or changed_by = :person",
                person,
                to);
        rows.tell(
                "lines",
                "select x.id, t.title as theme, l.wording, x.gathered_at, x.taken_at from gathered_line x" + OF_THEME
                        + " join note_line l on l.id = x.line_id"
                        + " where x.gathered_by = :person or x.taken_by = :person",
                person,
                to);
        rows.tell(
                "passed",
                "select x.id, t.title as theme, l.wording, x.passed_at from passed_over_line x" + OF_THEME
                        + " join note_line l on l.id = x.line_id where x.passed_by = :person",
                person,
                to);
        rows.tell(
                "steps",
                "select x.id, g.title as gathering, x.kind as step, x.reason, x.taken_at from gathering_step x"
                        + " join theme_gathering g on g.id = x.gathering_id where x.taken_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("commontheme.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        // Nothing of this is about the person; their name is looked up, and is gone with their account.
    }
}
