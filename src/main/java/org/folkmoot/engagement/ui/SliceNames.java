package org.folkmoot.engagement.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** What the parts of a breakdown are called, by their keys. */
@Component
class SliceNames {

    private final ProgrammeService programme;
    private final OrganisationService organisations;

    SliceNames(ProgrammeService programme, OrganisationService organisations) {
        this.programme = programme;
        this.organisations = organisations;
    }

    /** @param key as in a breakdown; empty for "none known" */
    String of(SliceKind kind, String key, ReachWords words) {
        if (key.isEmpty()) return words.say("engagement.chart.unknown");
        return switch (kind) {
            case MONTH -> words.month(key);
            case SECTOR -> sector(key);
            case AREA -> area(key);
            case ORGANISATION -> organisation(new OrganisationId(UUID.fromString(key)));
            case SECTOR_AREA -> {
                var ids = key.split("/", -1);
                yield Stream.of(sector(ids[0]), area(ids[1]))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
            }
        };
    }

    private String sector(String id) {
        return programme.sectors().stream()
                .filter(one -> one.id().value().toString().equals(id))
                .map(one -> one.name())
                .findFirst()
                .orElse("");
    }

    private String area(String id) {
        return programme.areas().stream()
                .filter(one -> one.id().value().toString().equals(id))
                .map(one -> one.name())
                .findFirst()
                .orElse("");
    }

    private String organisation(OrganisationId id) {
        return organisations.namesOf(List.of(id)).getOrDefault(id, "");
    }
}
