package org.folkmoot.openfigures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.ReachSliceService;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.engagement.SmallNumbers;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.openfigures.ReachFigures.Denominators;
import org.folkmoot.openfigures.ReachFigures.Figures;
import org.folkmoot.openfigures.ReachFigures.StrandFigures;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.ProgrammeSummary;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the open figures at one moment: what is recorded meanwhile is in all of them or in none. */
@Component
class FigureReading {

    private final ReachService reach;
    private final ReachSliceService slices;
    private final ProgrammeService programme;
    private final OrganisationService organisations;
    private final MessageSource messages;
    private final PortalClock clock;
    private final TransactionTemplate atOneMoment;

    FigureReading(
            ReachService reach,
            ReachSliceService slices,
            ProgrammeService programme,
            OrganisationService organisations,
            MessageSource messages,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.reach = reach;
        this.slices = slices;
        this.programme = programme;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
        this.atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setReadOnly(true);
        atOneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @param strand whose breakdown is wanted, by its number; null, or one there is not, for the whole programme's */
    ReachFigures now(@Nullable Integer strand) {
        return Objects.requireNonNull(atOneMoment.execute(begun -> read(strand)));
    }

    private ReachFigures read(@Nullable Integer number) {
        var overview = reach.overview();
        var strand = strand(overview, number);
        return new ReachFigures(
                programme.programme().map(ProgrammeSummary::name).orElse(""),
                clock.instant(),
                Figures.of(overview.programme()),
                new Denominators(overview.organisationsOf(), overview.sectorsOf()),
                overview.strands().stream()
                        .map(StrandFigures::of)
                        .sorted(Comparator.comparing(StrandFigures::number))
                        .toList(),
                SmallNumbers.SMALLEST,
                new Breaking(slices(strand), slices.regulars(strand), register(), noneKnown())
                        .down(strand == null ? null : number));
    }

    private Map<SliceKind, List<ReachSlice>> slices(@Nullable StrandId strand) {
        var all = new EnumMap<SliceKind, List<ReachSlice>>(SliceKind.class);
        for (var kind : SliceKind.values()) all.put(kind, slices.by(kind, strand));
        return all;
    }

    private Map<String, Breaking.Place> register() {
        return organisations.list("", Pageable.unpaged()).stream()
                .collect(Collectors.toMap(
                        one -> one.id().value().toString(),
                        one -> new Breaking.Place(
                                one.sector().id().value().toString(),
                                one.area().id().value().toString())));
    }

    private String noneKnown() {
        return messages.getMessage("openfigures.none-known", null, Locale.UK);
    }

    private static @Nullable StrandId strand(ReachOverview overview, @Nullable Integer number) {
        return overview.strands().stream()
                .map(line -> line.strand())
                .filter(strand -> number != null && strand.number() == number)
                .map(strand -> strand.id())
                .findFirst()
                .orElse(null);
    }
}
