package org.folkmoot.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks a batch of names or addresses up at once. */
@Component
class KnownOnRegister {

    private final Organisations organisations;
    private final OrganisationAliases aliases;
    private final Members members;
    private final Affiliations affiliations;
    private final Survivors survivors;

    KnownOnRegister(
            Organisations organisations,
            OrganisationAliases aliases,
            Members members,
            Affiliations affiliations,
            Survivors survivors) {
        this.organisations = organisations;
        this.aliases = aliases;
        this.members = members;
        this.affiliations = affiliations;
        this.survivors = survivors;
    }

    /** By name, another name, or the name of one that was merged. @param names in lower case, as is the key of what comes */
    Map<String, Organisation> organisations(Set<String> names) {
        Map<String, OrganisationId> ids = new HashMap<>();
        aliases.withNames(names).forEach(alias -> ids.put(Organisation.key(alias.name()), alias.organisation()));
        organisations.withNames(names).forEach(one -> ids.put(Organisation.key(one.name()), one.id()));
        var merged = survivors.all();
        ids.replaceAll((name, id) -> merged.getOrDefault(id, id));
        var byId =
                organisations
                        .findAllByIdIn(
                                ids.values().stream().map(OrganisationId::value).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Organisation::id, one -> one));
        Map<String, Organisation> known = new HashMap<>();
        ids.forEach((name, id) -> {
            var one = byId.get(id);
            if (one != null) known.put(name, one);
        });
        return known;
    }

    Map<String, Person> people(Collection<String> emails) {
        var known = members.keysOf(emails);
        var held = affiliations
                .findByMemberIdIn(known.stream().map(Members.KeyOfMember::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(a -> a.member().value()));
        Map<String, Person> found = new HashMap<>();
        known.forEach(one -> found.put(
                one.getEmail(),
                new Person(new MemberId(one.getId()), new ArrayList<>(held.getOrDefault(one.getId(), List.of())))));
        return found;
    }

    /** @param held affiliations, past and present; a batch adds its own */
    record Person(MemberId id, List<Affiliation> held) {}
}
