package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.folkmoot.conversation.Arrival;
import org.folkmoot.conversation.ArrivalService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/**
 * Where a person's own code leads whoever scans it at the desk: who it is, and a button. The name is large, because a photo of
 * somebody else's code looks the same.
 */
@Route("check-in/:token")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ArrivalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArrivalService arrivals;
    private final transient Dates dates;

    ArrivalView(ArrivalService arrivals, Dates dates) {
        this.arrivals = arrivals;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        arrivals.arrival(token).ifPresentOrElse(arrival -> show(arrival, token), this::over);
    }

    private void show(Arrival arrival, String token) {
        removeAll();
        var header = new PageHeader(getTranslation("conversation.arrival.title"));
        header.kicker(new Anchor(
                "conversations/" + arrival.session().value() + "/desk", getTranslation("conversation.arrival.desk")));
        header.subline(arrival.title() + " · " + dates.span(arrival.startsAt(), arrival.endsAt()));
        var name = new Paragraph(arrival.name());
        name.addClassName("fm-arrival");
        var organisation =
                new Paragraph(Optional.ofNullable(arrival.organisation()).orElse(""));
        organisation.addClassName("fm-grey");
        add(header, name, organisation);
        var since = arrival.checkedInAt();
        if (since != null) add(note("conversation.desk.here-since", dates.time(since)));
        else if (arrival.open()) add(button(token));
        else add(note("conversation.arrival.closed", dates.moment(arrival.opensAt())));
    }

    private NativeButton button(String token) {
        var button = new NativeButton(getTranslation("conversation.desk.check-in"), click -> checkIn(token));
        button.addClassName("fm-primary");
        return button;
    }

    private void checkIn(String token) {
        try {
            show(arrivals.checkIn(token), token);
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private void over() {
        removeAll();
        add(
                new PageHeader(getTranslation("conversation.arrival.title")),
                note("conversation.refusal.personal-code-over"));
    }

    private Div note(String key, Object... arguments) {
        var note = new Div(getTranslation(key, arguments));
        note.addClassName("fm-note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.arrival.title");
    }
}
