package org.folkmoot.programme.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandPart;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.Target;
import org.folkmoot.shared.Dates;
import org.jspecify.annotations.Nullable;

/** The programme's facts in sentences. */
class Words {

    private final Component in;
    private final Dates dates;

    /** @param in gives the language */
    Words(Component in, Dates dates) {
        this.in = in;
        this.dates = dates;
    }

    /** @param thousands thousands of pounds */
    String money(int thousands) {
        return in.getTranslation("programme.money", thousands * 1000L);
    }

    String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) return dates.days(from, to);
        if (from != null) return in.getTranslation("programme.days.from", dates.fullDay(from));
        if (to != null) return in.getTranslation("programme.days.until", dates.fullDay(to));
        return in.getTranslation("programme.days.none");
    }

    /** Both figures where the papers state two; neither is preferred silently. */
    String cost(StrandSummary strand) {
        return sentence(
                strand.cost() == null ? in.getTranslation("programme.cost.none") : money(strand.cost()),
                strand.otherStatedCost() == null
                        ? null
                        : in.getTranslation("programme.cost.other", money(strand.otherStatedCost())),
                strand.costInTotal() ? null : in.getTranslation("programme.cost.outside"));
    }

    String target(StrandSummary strand) {
        if (strand.target() != null) return target(strand.target());
        var inParts = strand.parts().stream().anyMatch(part -> part.target() != null);
        return in.getTranslation(inParts ? "programme.target.in-parts" : "programme.target.none");
    }

    private String target(Target target) {
        var number = in.getTranslation(
                "programme.target",
                target.number(),
                in.getTranslation("measure." + target.measure().name()));
        return target.note() == null ? number : in.getTranslation("programme.noted", number, target.note());
    }

    String part(StrandPart part) {
        var facts = Stream.of(
                        part.cost() == null ? null : money(part.cost()),
                        part.target() == null ? null : target(part.target()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? part.name() : part.name() + ": " + facts;
    }

    String counts(StrandSummary strand) {
        return strand.counts().isEmpty()
                ? in.getTranslation("programme.counts.none")
                : strand.counts().stream().map(this::kind).collect(Collectors.joining(", "));
    }

    private String kind(EngagementKind kind) {
        return in.getTranslation("programme.kind." + kind.name());
    }

    private static String sentence(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
