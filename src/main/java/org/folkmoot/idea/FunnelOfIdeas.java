package org.folkmoot.idea;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.IdeaFunnel;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.SearchKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For the page of reach: how many ideas were put forward, and how many of them got how far. */
@Component
class FunnelOfIdeas implements IdeaFunnel {

    private static final String COUNT = "select i.stage, count(i) from Idea i where " + Ideas.OPEN
            + " and i.stage <> org.folkmoot.idea.IdeaStage.WITHDRAWN group by i.stage";

    private final EntityManager entities;

    FunnelOfIdeas(EntityManager entities) {
        this.entities = entities;
    }

    private record Line(IdeaStage stage, long ideas) {}

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<Step> steps() {
        var counts = new EnumMap<IdeaStage, Long>(IdeaStage.class);
        entities.createQuery(COUNT, Line.class).getResultList().forEach(line -> counts.put(line.stage(), line.ideas()));
        return Arrays.stream(Mark.values())
                .map(mark -> new Step(mark, sum(counts, stages(mark)), link(mark)))
                .toList();
    }

    /** A parked idea whose review date has come waits again: it is answered no more. */
    static Set<IdeaStage> stages(Mark mark) {
        return switch (mark) {
            case PUT_FORWARD -> IdeaStage.open();
            case ANSWERED -> {
                var answered = EnumSet.copyOf(IdeaStage.open());
                answered.removeAll(IdeaStage.filtering());
                yield answered;
            }
            case APPROVED -> EnumSet.of(IdeaStage.APPROVED, IdeaStage.IN_DELIVERY, IdeaStage.DELIVERED);
            case DELIVERED -> EnumSet.of(IdeaStage.DELIVERED);
        };
    }

    private static int sum(Map<IdeaStage, Long> counts, Set<IdeaStage> stages) {
        return Math.toIntExact(stages.stream()
                .mapToLong(stage -> counts.getOrDefault(stage, 0L))
                .sum());
    }

    /** A search that finds what is counted. */
    private static String link(Mark mark) {
        if (mark == Mark.PUT_FORWARD) return "ideas";
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put(
                Dimension.KIND.parameter(), List.of(SearchKind.IDEA.name().toLowerCase(Locale.ROOT)));
        parameters.put(
                Dimension.STAGE.parameter(),
                stages(mark).stream().map(stage -> "idea.stage." + stage).toList());
        return address(parameters);
    }

    private static String address(Map<String, List<String>> parameters) {
        return "search?"
                + parameters.entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + value))
                        .collect(Collectors.joining("&"));
    }
}
