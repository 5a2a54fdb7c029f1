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
import org.folkmoot.engagement.ReachService;
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

/** The ledger's rows behind a figure, newest first, 20 a page, for programme managers only. */
@Route(ReachNavigation.ROWS)
@RolesAllowed("MANAGER")
class ReachRowsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient ReachService reach;
    private final transient ProgrammeService programme;
    private final transient Dates dates;

    ReachRowsView(ReachService reach, ProgrammeService programme, Dates dates) {
        this.reach = reach;
        this.programme = programme;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(ReachNavigation.STRAND).orElse("");
        var strand = strand(asked);
        if (strand.isEmpty() && !asked.equals(ReachNavigation.ALL)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(event, strand.orElse(null));
    }

    private void show(BeforeEnterEvent event, @Nullable StrandSummary strand) {
        var page = Pager.pageIn(event.getLocation());
        var lines = reach.lines(strand == null ? null : strand.id(), PageRequest.of(page, PAGE_SIZE));
        var about = strand == null ? getTranslation("engagement.reach.programme") : strand.name();
        add(new PageHeader(getTranslation("engagement.rows.title", about))
                .kicker(new Anchor(ReachNavigation.reach(), getTranslation("engagement.rows.back")))
                .subline(getTranslation("engagement.rows.count", lines.getTotalElements())));
        add(new Paragraph(getTranslation("engagement.rows.about")));
        if (lines.isEmpty()) add(new EmptyState(getTranslation("engagement.rows.empty")));
        else add(new Rows(lines.map(this::row).toList().toArray(Row[]::new)));
        add(new Pager(event.getLocation(), page, lines.getTotalPages()));
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
