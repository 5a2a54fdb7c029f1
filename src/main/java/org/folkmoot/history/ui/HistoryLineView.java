package org.folkmoot.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.ui.ReachNavigation;
import org.folkmoot.history.HistoryLineId;
import org.folkmoot.history.HistoryService;
import org.folkmoot.history.ImportedLine;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.ui.OrganisationNavigation;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;

/** A line of a table: the proof of a row of the ledger, for those who may see rows. */
@Route(HistoryNavigation.LINE)
@RolesAllowed("MANAGER")
class HistoryLineView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HistoryService history;
    private final transient MemberService members;
    private final transient Dates dates;

    HistoryLineView(HistoryService history, MemberService members, Dates dates) {
        this.history = history;
        this.members = members;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("historyLineId")
                .flatMap(HistoryLineId::parse)
                .flatMap(history::line)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ImportedLine line) {
        removeAll();
        var table = line.table();
        var by = members.namesOf(List.of(table.startedBy()))
                .getOrDefault(table.startedBy(), getTranslation("history.somebody"));
        add(
                new PageHeader(getTranslation("history.line.title", line.number(), table.fileName()))
                        .kicker(new Anchor(ReachNavigation.allRows(), getTranslation("history.line.back")))
                        .subline(getTranslation("history.line.subline", by, dates.moment(table.startedAt()))),
                new Paragraph(counted(line)),
                facts(line),
                new Paragraph(new Anchor(HistoryNavigation.link(table.id()), getTranslation("history.line.table"))));
    }

    private String counted(ImportedLine line) {
        var back = line.table().takenBack();
        if (line.takenBackAt() != null)
            return getTranslation(
                    "history.line.taken-back", dates.moment(line.takenBackAt()), back == null ? "" : back.why());
        return line.countedAt() == null
                ? getTranslation("history.line.waits")
                : getTranslation("history.line.counted", dates.moment(line.countedAt()));
    }

    private DescriptionList facts(ImportedLine line) {
        var facts = new DescriptionList();
        facts.addClassName("fm-facts");
        fact(facts, "history.line.activity", new Span(line.activity()));
        fact(facts, "history.line.day", new Span(dates.fullDay(line.day())));
        fact(facts, "history.line.kind", new Span(getTranslation("programme.kind." + line.kind())));
        fact(
                facts,
                "history.line.strand",
                new Span(line.strand() == null ? getTranslation("history.settle.no-strand") : line.strand()));
        var written = Stream.of(line.writtenName(), line.writtenEmail())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        if (!written.isEmpty()) fact(facts, "history.line.written", new Span(written));
        fact(facts, "history.line.counts-as", countsAs(line));
        if (line.decidedBy() != null && line.memberName() != null)
            fact(facts, "history.line.decided-by", new Span(line.decidedBy()));
        if (line.writtenOrganisation() != null)
            fact(facts, "history.line.written-organisation", new Span(line.writtenOrganisation()));
        if (line.organisation() != null && line.organisationName() != null)
            fact(
                    facts,
                    "history.line.organisation",
                    new Anchor(OrganisationNavigation.link(line.organisation()), line.organisationName()));
        if (line.area() != null) fact(facts, "history.line.area", new Span(line.area()));
        if (!line.note().isEmpty()) fact(facts, "history.line.note", new Span(line.note()));
        return facts;
    }

    private Component countsAs(ImportedLine line) {
        if (line.member() == null) return new Span(getTranslation("history.line.heads", line.heads()));
        return line.memberName() == null
                ? new Span(getTranslation("history.line.gone"))
                : new Anchor("members/" + line.member().value(), line.memberName());
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.line.page-title");
    }
}
