package org.folkmoot.story;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Results a person recorded. They belong to the idea, and stay. */
@Component
class StoryPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    StoryPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 370;
    }

    @Override
    public String name() {
        return "story";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "results",
                "select r.id, i.title as idea, r.kind, r.wording, r.link, r.recorded_at from story_result r"
                        + " join idea i on i.id = r.idea_id where r.recorded_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("story.data.stays");
    }

    @Override
    public void forget(Forgetting person) {}
}
