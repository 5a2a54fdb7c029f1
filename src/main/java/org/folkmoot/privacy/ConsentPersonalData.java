package org.folkmoot.privacy;

import static org.folkmoot.privacy.MemberPersonalData.facts;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** What a person agreed to, and whether they want to be deleted. */
@Component
class ConsentPersonalData implements HoldsPersonalData {

    private final ConsentService consents;
    private final PersonalRows rows;

    ConsentPersonalData(ConsentService consents, PersonalRows rows) {
        this.consents = consents;
        this.rows = rows;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        to.list("consents");
        for (var line : consents.linesOf(person))
            if (!to.row(facts(
                    "kind", line.kind().name(),
                    "given", line.given(),
                    "said-at", line.at(),
                    "edition", line.edition(),
                    "words", line.words()))) break;
        rows.tell(
                "deletion-requests",
                "select id, asked_at, due_at, reason, keeps_ideas, ended_at, outcome from deletion_request"
                        + " where member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("privacy.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {}
}
