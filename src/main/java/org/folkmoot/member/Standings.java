package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * For whom people speak on a day: of the affiliations that hold on it, the one the person chose to act for, else the
 * newest. Two statements at most.
 */
@Component
class Standings {

    private final Affiliations affiliations;
    private final ActingForChoices choices;

    Standings(Affiliations affiliations, ActingForChoices choices) {
        this.affiliations = affiliations;
        this.choices = choices;
    }

    Map<MemberId, Standing> on(LocalDate day, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        Map<MemberId, Standing> standings = new HashMap<>();
        held(affiliations.on(day, Set.copyOf(ids)), day, ids)
                .forEach(one -> standings.putIfAbsent(one.member(), standing(one.organisation())));
        return standings;
    }

    /** All of one person's, the one they speak for first. */
    List<Standing> allOn(LocalDate day, UUID id) {
        return held(affiliations.on(day, id), day, Set.of(id))
                .map(one -> standing(one.organisation()))
                .distinct()
                .toList();
    }

    /** The one a person speaks for before their others. */
    private Stream<HeldAffiliation> held(List<HeldAffiliation> held, LocalDate day, Collection<UUID> ids) {
        var chosen = severalHeld(held) ? chosen(day, ids) : Map.<MemberId, UUID>of();
        return held.stream()
                .sorted(inOrder(chosen))
                .filter(one -> one.organisation().isThereOn(day));
    }

    private static Comparator<HeldAffiliation> inOrder(Map<MemberId, UUID> chosen) {
        return Comparator.comparing(
                        (HeldAffiliation one) -> !one.affiliation().id().equals(chosen.get(one.member())))
                .thenComparing(one -> one.affiliation().firstDay(), Comparator.reverseOrder());
    }

    private static Standing standing(Organisation o) {
        return new Standing(o.id(), o.name(), o.sector(), o.area());
    }

    private static boolean severalHeld(List<HeldAffiliation> held) {
        return held.stream().map(HeldAffiliation::member).distinct().count() < held.size();
    }

    private Map<MemberId, UUID> chosen(LocalDate day, Collection<UUID> ids) {
        Map<MemberId, UUID> chosen = new HashMap<>();
        choices.until(day, Set.copyOf(ids)).forEach(choice -> chosen.put(choice.member(), choice.affiliation()));
        return chosen;
    }
}
