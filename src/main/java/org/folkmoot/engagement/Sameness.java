package org.folkmoot.engagement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted as whom, where it is not themselves.
 *
 * @param people        duplicates, with the person each is counted as
 * @param organisations merged ones, with the organisation each is counted as
 */
record Sameness(Map<UUID, UUID> people, Map<UUID, UUID> organisations) {

    static final Sameness NONE = new Sameness(Map.of(), Map.of());

    @Nullable
    UUID person(@Nullable UUID entry) {
        return entry == null ? null : people.getOrDefault(entry, entry);
    }

    @Nullable
    UUID organisation(@Nullable UUID id) {
        return id == null ? null : organisations.getOrDefault(id, id);
    }

    /** Everybody counted as this person, the person first. */
    List<UUID> entriesOf(UUID person) {
        return countedAs(person, people);
    }

    /** Every organisation counted as this one, itself first. */
    List<UUID> organisationsOf(UUID organisation) {
        return countedAs(organisation, organisations);
    }

    private static List<UUID> countedAs(UUID one, Map<UUID, UUID> others) {
        if (others.isEmpty()) return List.of(one);
        return Stream.of(
                        Stream.of(one),
                        others.entrySet().stream()
                                .filter(other -> other.getValue().equals(one))
                                .map(Map.Entry::getKey)
                                .sorted())
                .flatMap(ids -> ids)
                .toList();
    }

    Sameness withPeople(Map<UUID, UUID> now) {
        return new Sameness(Map.copyOf(now), organisations);
    }
}
