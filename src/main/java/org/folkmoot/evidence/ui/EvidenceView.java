package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.evidence.EvidenceFilter;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.EvidenceLine;
import org.folkmoot.evidence.EvidenceService;
import org.folkmoot.files.FileService;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.ReasonDialog;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The evidence log of an inquiry: {@code ?kind=met&q=forms&page=2}, {@code ?no=7}. */
@Route(EvidenceNavigation.LOG)
@AnonymousAllowed
class EvidenceView extends InquiryPage {

    private static final int ROWS = 20;

    private final transient EvidenceService evidence;
    private final transient FileService files;
    private final transient PortalClock clock;
    private final transient Dates dates;

    EvidenceView(InquiryRooms rooms, EvidenceService evidence, FileService files, PortalClock clock, Dates dates) {
        super(rooms, "evidence.log.title");
        this.evidence = evidence;
        this.files = files;
        this.clock = clock;
        this.dates = dates;
        addClassName("fm-evidence-log");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var location = new Location(EvidenceNavigation.log(room.id()), query());
        var filter = new EvidenceFilter(kind(), word(EvidenceNavigation.WORDS).orElse(""), number());
        var page = evidence.list(room.id(), filter, PageRequest.of(Pager.pageIn(location), ROWS));
        var counts = evidence.counts(room.id());
        header.subline(getTranslation("evidence.log.subline", counts.met(), counts.seen(), counts.read()));
        if (Parts.writes(room))
            header.actions(Parts.button(getTranslation("evidence.log.add"), "fm-primary", () -> enter(room.id())));
        add(EvidenceNavigation.pages(room.id(), EvidenceNavigation.log(room.id())));
        if (page.getTotalElements() > 0 || !filter.none()) add(filters(room.id(), filter));
        add(list(room, page, filter), new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private Component list(InquiryRoom room, Page<EvidenceLine> page, EvidenceFilter filter) {
        if (page.isEmpty() && !filter.none())
            return new EmptyState(
                    getTranslation("evidence.log.none-found"),
                    new Anchor(EvidenceNavigation.log(room.id()), getTranslation("evidence.log.all")));
        if (page.isEmpty())
            return Parts.writes(room)
                    ? new EmptyState(
                            getTranslation("evidence.log.none-yours"),
                            Parts.button(getTranslation("evidence.log.first"), "fm-secondary", () -> enter(room.id())))
                    : new EmptyState(
                            getTranslation("evidence.log.none"),
                            new Anchor(InquiryPage.link(room.id()), getTranslation("evidence.back")));
        var entries = new Div();
        page.forEach(entry -> entries.add(card(room, entry)));
        if (filter.number() != null)
            entries.add(new Anchor(EvidenceNavigation.log(room.id()), getTranslation("evidence.log.all")));
        return entries;
    }

    private EvidenceCard card(InquiryRoom room, EvidenceLine entry) {
        var card = new EvidenceCard(room.id(), entry, dates);
        var writes = Parts.writes(room);
        if (entry.files() > 0 || writes && entry.struck() == null)
            card.files(() -> new FileList(files, entry.id().asHolder(), dates));
        if (writes && entry.struck() == null)
            card.actions(
                    Parts.button(
                            getTranslation("evidence.change"),
                            entry.source(),
                            "fm-quiet",
                            () -> change(room.id(), entry)),
                    Parts.button(
                            getTranslation("evidence.log.strike"),
                            entry.source(),
                            "fm-quiet",
                            () -> strike(room.id(), entry)));
        else if (writes)
            card.actions(Parts.button(
                    getTranslation("evidence.log.put-back"),
                    entry.source(),
                    "fm-quiet",
                    () -> putBack(room.id(), entry)));
        return card;
    }

    private void enter(InquiryId inquiry) {
        new EvidenceDialog(
                        getTranslation("evidence.log.add"),
                        getTranslation("evidence.log.add.do"),
                        null,
                        clock.today(),
                        Optional::empty,
                        (asked, none) -> {
                            var number = evidence.enter(inquiry, asked);
                            Notice.show(getTranslation("evidence.log.added", number));
                            refresh();
                        })
                .open();
    }

    private void change(InquiryId inquiry, EvidenceLine entry) {
        new EvidenceDialog(
                        getTranslation("evidence.log.change.title", entry.number()),
                        getTranslation("evidence.save"),
                        entry,
                        clock.today(),
                        () -> evidence.find(inquiry, entry.number()),
                        (asked, seen) -> {
                            evidence.change(inquiry, entry.id(), seen, asked);
                            Notice.show(getTranslation("evidence.saved"));
                            refresh();
                        })
                .open();
    }

    private void strike(InquiryId inquiry, EvidenceLine entry) {
        new ReasonDialog(
                        getTranslation("evidence.log.strike.title", entry.number()),
                        getTranslation("evidence.log.strike.text"),
                        getTranslation("evidence.log.strike"),
                        EvidenceService.REASON_MAX,
                        reason -> {
                            evidence.strike(inquiry, entry.id(), reason);
                            Notice.show(getTranslation("evidence.log.strike.done", entry.number()));
                            refresh();
                        })
                .open();
    }

    private void putBack(InquiryId inquiry, EvidenceLine entry) {
        new ReasonDialog(
                        getTranslation("evidence.log.put-back.title", entry.number()),
                        getTranslation("evidence.log.put-back.text"),
                        getTranslation("evidence.log.put-back"),
                        EvidenceService.REASON_MAX,
                        reason -> {
                            evidence.putBack(inquiry, entry.id(), reason);
                            Notice.show(getTranslation("evidence.log.put-back.done", entry.number()));
                            refresh();
                        })
                .open();
    }

    private Div filters(InquiryId inquiry, EvidenceFilter now) {
        var kind = new Select<EvidenceKind>();
        kind.setLabel(getTranslation("evidence.filter.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("evidence.filter.all"));
        kind.setItemLabelGenerator(
                one -> one == null ? getTranslation("evidence.filter.all") : getTranslation("evidence.kind." + one));
        if (now.kind() != null) kind.setValue(now.kind());
        var words = new TextField(getTranslation("evidence.filter.words"));
        words.setMaxLength(EvidenceFilter.WORDS_MAX);
        words.setClearButtonVisible(true);
        words.setValue(now.words());
        kind.addValueChangeListener(change -> go(inquiry, change.getValue(), words.getValue()));
        words.addValueChangeListener(change -> go(inquiry, kind.getValue(), change.getValue()));
        var filters = new Div(kind, words);
        filters.addClassName("fm-filters");
        return filters;
    }

    private void go(InquiryId inquiry, @Nullable EvidenceKind kind, String words) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        if (kind != null) asked.put(EvidenceNavigation.KIND, List.of(inAddress(kind)));
        if (!words.isBlank()) asked.put(EvidenceNavigation.WORDS, List.of(words.strip()));
        getUI().ifPresent(ui -> ui.navigate(EvidenceNavigation.log(inquiry), new QueryParameters(asked)));
    }

    private @Nullable EvidenceKind kind() {
        return word(EvidenceNavigation.KIND)
                .flatMap(name -> Arrays.stream(EvidenceKind.values())
                        .filter(known -> inAddress(known).equals(name))
                        .findFirst())
                .orElse(null);
    }

    private @Nullable Integer number() {
        return word(EvidenceNavigation.NUMBER)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private Optional<String> word(String name) {
        return query().getSingleParameter(name);
    }

    private static String inAddress(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
