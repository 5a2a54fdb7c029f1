package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceList;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** A session's places, for those who run it: how many, and who waits for one. */
@Route("conversations/:sessionId/places")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class PlaceListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlaceListService list;
    private final transient ProgrammeService programme;
    private final transient CurrentMember member;
    private final transient Dates dates;

    private String title = "";

    PlaceListView(PlaceListService list, ProgrammeService programme, CurrentMember member, Dates dates) {
        this.list = list;
        this.programme = programme;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(SessionView.SESSION_ID)
                .flatMap(DialogueSessionId::parse)
                .flatMap(list::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlaceList places) {
        var session = places.session();
        title = getTranslation("conversation.places.title", session.title());
        removeAll();
        var header = new PageHeader(session.title());
        header.kicker(new Anchor(SessionRow.path(session), getTranslation("conversation.places.back")));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(header, new PlacesLine(session, places.held(), dates));
        if (!session.cancelled())
            add(capacity(places), new HeldPlacesPart(places, list, programme.sectors(), dates, this::again));
        add(waiting(places));
    }

    private Div capacity(PlaceList places) {
        var id = places.session().id();
        var field = new IntegerField(getTranslation("conversation.capacity"));
        field.setValue(places.session().capacity());
        var keep = new NativeButton(
                getTranslation("conversation.desk.keep-capacity"),
                click -> FieldErrors.on(field, () -> number(field))
                        .ifPresent(people -> attempt(field, () -> {
                            list.changeCapacity(id, people);
                            Notice.show(getTranslation("conversation.desk.capacity-kept", people));
                            list.find(id).ifPresent(this::show);
                        })));
        keep.addClassName("fm-secondary");
        var line = new Div(field, keep);
        line.addClassName("fm-filters");
        return line;
    }

    private void again(DialogueSessionId id) {
        list.find(id).ifPresent(this::show);
    }

    private Section waiting(PlaceList places) {
        var section = new Section(new H2(getTranslation("conversation.places.waiting-title")));
        section.addClassName("fm-section");
        if (places.waiting().isEmpty()) section.add(new EmptyState(getTranslation("conversation.places.nobody")));
        else section.add(rows(places));
        section.add(rule());
        return section;
    }

    private Rows rows(PlaceList places) {
        var rows = new Rows();
        var number = 0;
        for (var line : places.waiting()) {
            var until = line.offeredUntil();
            var organisation = Optional.ofNullable(line.organisation())
                    .map(name -> name + " · ")
                    .orElse("");
            if (until == null) {
                number++;
                rows.add(new Row(
                        line.name(),
                        organisation
                                + getTranslation("conversation.places.line", number, dates.moment(line.askedAt()))));
            } else
                rows.add(new Row(
                                line.name(),
                                organisation + getTranslation("conversation.places.offered", dates.moment(until)))
                        .end(new Pill(getTranslation("conversation.places.kept"), Pill.Tone.ACTIVE)));
        }
        return rows;
    }

    private Component rule() {
        var terms = list.terms();
        var rule = new Paragraph(getTranslation(
                "conversation.places.rule", terms.confirmHours(), terms.confirmBeforeHours(), terms.straightHours()));
        rule.addClassName("fm-grey");
        if (member.has(Role.MANAGER)) {
            rule.add(" ");
            rule.add(new Anchor(PlaceTermsView.ROUTE, getTranslation("conversation.places.change-rule")));
        }
        return rule;
    }

    private void attempt(IntegerField field, Runnable work) {
        try {
            FieldErrors.run(field, work);
        } catch (RefusedException no) {
            FieldErrors.show(field, getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private static int number(IntegerField field) {
        var number = field.getValue();
        if (number == null) throw new UnusableInputException("conversation.input.number");
        return number;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
