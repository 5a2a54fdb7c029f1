package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * For whom people speak on a day: of the affiliations that hold on it, the one the person chose to act for, else the
 * newest. Three statements at most.
 */
@Component
class Standings {

    private final Affiliations affiliations;
    private final ActingForChoices choices;
    private final Organisations organisations;

    Standings(Affiliations affiliations, ActingForChoices choices, Organisations organisations) {
        this.affiliations = affiliations;
        this.choices = choices;
        this.organisations = organisations;
    }

    Map<MemberId, Standing> on(LocalDate day, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var held = affiliations.on(day, Set.copyOf(ids));
        var known = organisationsOf(held);
        var chosen = severalHeld(held) ? chosen(day, ids) : Map.<MemberId, UUID>of();
        Map<MemberId, Standing> standings = new HashMap<>();
        held.stream().sorted(inOrder(chosen)).forEach(a -> {
            var o = known.get(a.organisation());
            if (o != null && o.isThereOn(day)) standings.putIfAbsent(a.member(), standing(o));
        });
        return standings;
    }

    /** All of one person's, the one they speak for first. */
    List<Standing> allOn(LocalDate day, UUID id) {
        var held = affiliations.on(day, Set.of(id));
        var known = organisationsOf(held);
        var chosen = severalHeld(held) ? chosen(day, Set.of(id)) : Map.<MemberId, UUID>of();
        return held.stream()
                .sorted(inOrder(chosen))
                .map(Affiliation::organisation)
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(o -> o.isThereOn(day))
                .map(Standings::standing)
                .distinct()
                .toList();
    }

    private static Comparator<Affiliation> inOrder(Map<MemberId, UUID> chosen) {
        return Comparator.comparing((Affiliation a) -> !a.id().equals(chosen.get(a.member())))
                .thenComparing(Affiliation::firstDay, Comparator.reverseOrder());
    }

    private static Standing standing(Organisation o) {
        return new Standing(o.id(), o.name(), o.sector(), o.area());
    }

    private static boolean severalHeld(List<Affiliation> held) {
        return held.stream().map(Affiliation::member).distinct().count() < held.size();
    }

    private Map<MemberId, UUID> chosen(LocalDate day, Collection<UUID> ids) {
        Map<MemberId, UUID> chosen = new HashMap<>();
        choices.until(day, Set.copyOf(ids)).forEach(choice -> chosen.put(choice.member(), choice.affiliation()));
        return chosen;
    }

    private Map<OrganisationId, Organisation> organisationsOf(List<Affiliation> held) {
        return organisations
                .findAllByIdIn(held.stream().map(a -> a.organisation().value()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Organisation::id, o -> o));
    }
}
