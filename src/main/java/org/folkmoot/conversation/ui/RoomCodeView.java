package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.conversation.ArrivalService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.RoomCodeShown;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.QrCode;
import org.folkmoot.shared.ui.SubjectParts;

/** The room code, large enough for the wall or to be printed. */
@Route("conversations/:sessionId/room-code")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class RoomCodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArrivalService arrivals;
    private final transient SubjectParts parts;
    private final transient Dates dates;

    RoomCodeView(ArrivalService arrivals, SubjectParts parts, Dates dates) {
        this.arrivals = arrivals;
        this.parts = parts;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(SessionView.SESSION_ID).flatMap(DialogueSessionId::parse);
        try {
            show(id.orElseThrow(NotFoundException::new));
        } catch (RefusedException noSuchSession) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(DialogueSessionId id) {
        var code = arrivals.roomCode(id);
        removeAll();
        var header = new PageHeader(getTranslation("conversation.code.heading"));
        header.kicker(new Anchor("conversations/" + id.value() + "/desk", getTranslation("conversation.code.back")));
        header.subline(code.title());
        header.beside(
                parts.about(new Origin("room", id.value().toString(), code.title(), "conversations/" + id.value())));
        var letters = new Paragraph(code.code());
        letters.addClassName("fm-room-code");
        letters.getElement()
                .setAttribute("aria-label", String.join(" ", code.code().split("")));
        var wall = new Div(letters, new QrCode(code.address(), getTranslation("conversation.code.qr")));
        wall.addClassName("fm-wall");
        add(header, how(code), wall);
    }

    private Paragraph how(RoomCodeShown code) {
        return new Paragraph(getTranslation(
                "conversation.code.how", code.page(), dates.moment(code.from()), dates.moment(code.until())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.code.heading");
    }
}
