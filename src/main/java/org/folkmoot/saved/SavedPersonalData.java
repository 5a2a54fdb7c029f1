package org.folkmoot.saved;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Searches a person keeps. */
@Component
class SavedPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final SavedSearches saved;

    SavedPersonalData(PersonalRows rows, SavedSearches saved) {
        this.rows = rows;
        this.saved = saved;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public String name() {
        return "saved";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "searches",
                "select id, name, address, alerts, saved_at, matched_at from saved_search where member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("saved.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        saved.deleteAll(saved.findByMemberIdOrderBySavedAtDesc(person.person().value()));
    }
}
