package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.LedgerLine;
import org.folkmoot.engagement.ReachRowsService;
import org.folkmoot.engagement.RowsAsked;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * The ledger's rows behind a figure, newest first, 20 a page, and what they add up to; for programme managers only. The address
 * says which figure: all rows, those with a name or without, those of one month, sector, area or organisation.
 */
@Route(ReachNavigation.ROWS)
@RolesAllowed("MANAGER")
class ReachRowsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient ReachRowsService reach;
    private final transient ProgrammeService programme;
    private final transient SliceNames names;
    private final transient Dates dates;

    ReachRowsView(ReachRowsService reach, ProgrammeService programme, SliceNames names, Dates dates) {
        this.reach = reach;
        this.programme = programme;
        this.names = names;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get(ReachNavigation.STRAND).orElse("");
        var strand = strand(wanted).orElse(null);
        var asked = strand == null && !wanted.equals(ReachNavigation.ALL)
                ? Optional.<RowsAsked>empty()
                : ReachNavigation.asked(event.getLocation(), strand == null ? null : strand.id());
        removeAll();
        asked.ifPresentOrElse(found -> show(event, found, strand), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(BeforeEnterEvent event, RowsAsked asked, @Nullable StrandSummary strand) {
        var page = Pager.pageIn(event.getLocation());
        var lines = reach.rows(asked, PageRequest.of(page, PAGE_SIZE));
        var words = new ReachWords(this, dates);
        var about = strand == null ? getTranslation("engagement.reach.programme") : strand.name();
        add(new PageHeader(getTranslation("engagement.rows.title", about))
                .kicker(back(strand))
                .subline(getTranslation("engagement.rows.count", lines.getTotalElements())));
        only(asked, words, strand).ifPresent(this::add);
        add(new Paragraph(getTranslation("engagement.rows.about")));
        if (lines.getTotalElements() > 0) add(sum(asked, words));
        if (lines.isEmpty()) add(new EmptyState(getTranslation("engagement.rows.empty")));
        else add(new Rows(lines.map(this::row).toList().toArray(Row[]::new)));
        add(new Pager(event.getLocation(), page, lines.getTotalPages()));
    }

    private Anchor back(@Nullable StrandSummary strand) {
        return strand == null
                ? new Anchor(ReachNavigation.reach(), getTranslation("engagement.rows.back"))
                : new Anchor(ReachNavigation.strand(strand.number()), strand.name());
    }

    /** Which rows these are, when they are not all. */
    private Optional<Paragraph> only(RowsAsked asked, ReachWords words, @Nullable StrandSummary strand) {
        var said = Stream.of(
                        asked.who() == RowsAsked.Who.ANYBODY
                                ? ""
                                : getTranslation("engagement.rows.who." + asked.who()),
                        asked.by() == null ? "" : names.of(asked.by(), asked.key(), words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (said.isEmpty()) return Optional.empty();
        var all = strand == null ? ReachNavigation.allRows() : ReachNavigation.rows(strand.number());
        var line = new Paragraph(
                new Span(getTranslation("engagement.rows.only", said)),
                new Span(" "),
                new Anchor(all, getTranslation("engagement.rows.all")));
        line.addClassName("fm-note");
        return Optional.of(line);
    }

    private Paragraph sum(RowsAsked asked, ReachWords words) {
        var counted = reach.counted(asked);
        var line = new Paragraph(
                getTranslation("engagement.rows.counted", counted.standing(), words.counted(counted.reach())));
        line.setId("rows-counted");
        return line;
    }

    private Row row(LedgerLine line) {
        var row = new Row(who(line), "").grey(activity(line), new Span(" · " + beside(line)));
        if (line.counterEntry()) row.end(new Pill(getTranslation("engagement.rows.counter-entry"), Pill.Tone.ACCENT));
        else if (line.takenBack()) row.end(new Pill(getTranslation("engagement.rows.taken-back"), Pill.Tone.PLAIN));
        return row;
    }

    private String who(LedgerLine line) {
        var did = getTranslation("programme.kind." + line.kind());
        if (line.unnamed()) return getTranslation("engagement.rows.heads", line.heads(), did);
        var name = line.name() == null ? getTranslation("engagement.rows.someone") : line.name();
        return getTranslation("engagement.rows.did", name, did);
    }

    private static Component activity(LedgerLine line) {
        var activity = line.activity();
        return activity.link().isEmpty() ? new Span(activity.label()) : new Anchor(activity.link(), activity.label());
    }

    private String beside(LedgerLine line) {
        return Stream.of(dates.moment(line.at()), orEmpty(line.organisation()), orEmpty(line.sector()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Optional<StrandSummary> strand(String number) {
        return programme.strands().stream()
                .filter(strand -> String.valueOf(strand.number()).equals(number))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("engagement.rows.page-title");
    }
}
