package org.folkmoot.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.note.NoteSection;
import org.folkmoot.note.NotesDetail;
import org.folkmoot.note.NotesService;
import org.folkmoot.round.RoundBoard;
import org.folkmoot.round.RoundResultService;
import org.folkmoot.round.RoundResults;
import org.folkmoot.round.RoundState;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** What came of the rounds, for those who came and those who run sessions; on paper without the buttons. */
@Route(RoundNavigation.RESULTS)
@PermitAll
class RoundResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "rounds.csv";

    private final transient RoundResultService results;
    private final transient NotesService notes;
    private final transient CurrentMember member;
    private final transient Dates dates;

    RoundResultsView(RoundResultService results, NotesService notes, CurrentMember member, Dates dates) {
        this.results = results;
        this.notes = notes;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(RoundNavigation.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(results::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RoundResults found) {
        removeAll();
        var about = found.session();
        var header = new PageHeader(getTranslation("round.results.title"));
        if (!found.rounds().isEmpty()) header.actions(print(), table(about.id()));
        header.kicker(new Anchor(RoundNavigation.session(about.id()), getTranslation("round.back")));
        header.subline(about.title() + " · " + dates.span(about.startsAt(), about.endsAt()));
        add(header);
        if (found.rounds().isEmpty()) add(new EmptyState(getTranslation("round.results.empty")));
        var writable = runs() ? notes.find(about.id()).filter(NotesDetail::writable) : Optional.<NotesDetail>empty();
        if (runs() && writable.isEmpty() && !found.rounds().isEmpty()) {
            var hint = new Paragraph(getTranslation("round.results.no-notes"));
            hint.addClassNames("fm-grey", "fm-no-print");
            add(hint);
        }
        for (var board : found.rounds()) {
            var section = section(board);
            if (!board.empty() && board.round().state() != RoundState.RANKING)
                writable.ifPresent(one -> section.add(toNotes(board, one.sections())));
            add(section);
        }
    }

    private PageSection section(RoundBoard board) {
        var round = board.round();
        var section = new PageSection(round.number() + ". " + round.question());
        var grey = new Paragraph(
                getTranslation("round.kind." + round.kind()) + " · " + getTranslation("round.state." + round.state()));
        grey.addClassName("fm-grey");
        section.add(grey);
        if (!round.cards()) section.add(new Paragraph(getTranslation("round.results.no-cards")));
        else if (board.empty()) section.add(new Paragraph(getTranslation("round.board.empty")));
        else section.add(board.ranking().isEmpty() ? new CardList(board) : new RankingList(board.ranking()));
        return section;
    }

    private Div toNotes(RoundBoard board, List<NoteSection> sections) {
        var where = new Select<NoteSection>();
        where.setLabel(getTranslation("round.notes.section"));
        where.setItems(sections);
        where.setItemLabelGenerator(NoteSection::title);
        where.setValue(sections.getFirst());
        var make = new NativeButton(getTranslation("round.notes.make"), click -> make(board, where.getValue()));
        make.addClassName("fm-secondary");
        var line = new Div(where, make);
        line.addClassName("fm-filters");
        return line;
    }

    private void make(RoundBoard board, NoteSection section) {
        try {
            var lines = results.toNotes(board.round().id(), section.id());
            Notice.show(getTranslation("round.notes.made", lines, section.title()));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private boolean runs() {
        return member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
    }

    private Component print() {
        var print = new NativeButton(
                getTranslation("round.results.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-secondary");
        return print;
    }

    private Component table(DialogueSessionId id) {
        var link = new Anchor();
        link.addClassName("fm-quiet");
        link.setText(getTranslation("round.results.csv"));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = results.table(id);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", FILE);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.results.title");
    }
}
