package org.folkmoot.member;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which organisation each merged one is by now, at the end of the chain. There are few, so all are read at once. */
@Component
class Survivors {

    private final Organisations organisations;

    Survivors(Organisations organisations) {
        this.organisations = organisations;
    }

    Map<OrganisationId, OrganisationId> all() {
        var next = organisations.merged().stream()
                .collect(Collectors.toMap(
                        merged -> new OrganisationId(merged.getId()), merged -> new OrganisationId(merged.getInto())));
        Map<OrganisationId, OrganisationId> survivors = new HashMap<>();
        next.forEach((merged, into) -> {
            var survivor = into;
            for (var further = next.get(survivor); further != null; further = next.get(survivor)) survivor = further;
            survivors.put(merged, survivor);
        });
        return survivors;
    }

    OrganisationId of(OrganisationId id) {
        return all().getOrDefault(id, id);
    }
}
