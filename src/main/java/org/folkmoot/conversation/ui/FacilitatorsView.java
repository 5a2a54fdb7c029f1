package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.PersonFound;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Who runs a session: helping with one click, stepping back with one, and asking a colleague. */
@Route("conversations/:sessionId/facilitators")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class FacilitatorsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FacilitatorService facilitators;
    private final transient CurrentMember member;
    private final transient Dates dates;

    private String title = "";

    FacilitatorsView(FacilitatorService facilitators, CurrentMember member, Dates dates) {
        this.facilitators = facilitators;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(SessionView.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(facilitators::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RunBy run) {
        var session = run.session();
        title = getTranslation("conversation.run.title", session.title());
        removeAll();
        var header = new PageHeader(session.title());
        header.kicker(new Anchor(SessionRow.path(session), getTranslation("conversation.places.back")));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        if (run.open() && !run.mine()) header.actions(help(session.id()));
        add(header, standing(run));
        if (run.open()) add(ask(run));
        else add(new Paragraph(getTranslation("conversation.run.closed")));
    }

    private NativeButton help(DialogueSessionId id) {
        var help = new NativeButton(
                getTranslation("conversation.run.help"),
                click -> attempt(id, () -> facilitators.helpRun(id), getTranslation("conversation.run.helped")));
        help.addClassName("fm-primary");
        return help;
    }

    private Section standing(RunBy run) {
        var section = new Section(new H2(getTranslation("conversation.run.heading")));
        section.addClassName("fm-section");
        var figures = new Paragraph(
                getTranslation("conversation.run.figures", run.facilitators().size(), run.needed()));
        if (run.missing() > 0) {
            figures.add(" ");
            figures.add(RunByLine.needs(run));
        }
        section.add(figures);
        if (run.facilitators().isEmpty()) section.add(new EmptyState(getTranslation("conversation.run.nobody-yet")));
        else section.add(rows(run));
        return section;
    }

    private Rows rows(RunBy run) {
        var rows = new Rows();
        for (var one : run.facilitators()) {
            var name = one.name().isEmpty() ? getTranslation("conversation.run.gone") : one.name();
            var row = new Row(name, getTranslation("conversation.run.since", dates.moment(one.since())));
            if (run.open()) row.end(takeBack(run.session().id(), one.member(), name));
            rows.add(row);
        }
        return rows;
    }

    private Component takeBack(DialogueSessionId id, MemberId who, String name) {
        var me = member.find().filter(who::equals).isPresent();
        var words = getTranslation(me ? "conversation.run.step-back" : "conversation.run.let-go");
        var button = new NativeButton(
                words,
                click -> attempt(
                        id,
                        () -> facilitators.takeBack(id, who),
                        me
                                ? getTranslation("conversation.run.stepped-back")
                                : getTranslation("conversation.run.gone-now", name)));
        button.addClassName("fm-quiet");
        button.setAriaLabel(words + ": " + name);
        return button;
    }

    private Section ask(RunBy run) {
        var who = new ComboBox<PersonFound>(getTranslation("conversation.run.colleague"));
        who.setItems(facilitators.people().stream()
                .filter(one -> run.facilitators().stream()
                        .noneMatch(there -> there.member().equals(one.id())))
                .toList());
        who.setItemLabelGenerator(PersonFound::name);
        var id = run.session().id();
        var add = new NativeButton(
                getTranslation("conversation.run.add"),
                click -> FieldErrors.on(
                                who,
                                () -> Optional.ofNullable(who.getValue())
                                        .orElseThrow(() -> new UnusableInputException("input.required")))
                        .ifPresent(one -> attempt(
                                id,
                                () -> facilitators.add(id, one.id()),
                                getTranslation("conversation.run.added", one.name()))));
        add.addClassName("fm-secondary");
        var line = new Div(who, add);
        line.addClassName("fm-filters");
        var note = new Paragraph(getTranslation("conversation.run.ask-note"));
        note.addClassName("fm-grey");
        var section = new Section(new H2(getTranslation("conversation.run.ask")), note, line);
        section.addClassName("fm-section");
        return section;
    }

    /** Whatever comes of it, the page shows how things stand now. */
    private void attempt(DialogueSessionId id, Runnable work, String done) {
        try {
            work.run();
            Notice.show(done);
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        facilitators.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
