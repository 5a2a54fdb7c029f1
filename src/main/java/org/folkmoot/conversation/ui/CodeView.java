package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.conversation.LinkedCode;
import org.folkmoot.conversation.PlaceLinkService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.QrCode;

/** One's own code for the desk, behind the link in a mail: for those who are not signed in on this phone. */
@Route("place/code/:token")
@AnonymousAllowed
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlaceLinkService places;
    private final transient Dates dates;

    CodeView(PlaceLinkService places, Dates dates) {
        this.places = places;
        this.dates = dates;
        addClassName("fm-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        places.code(event.getRouteParameters().get("token").orElse("")).ifPresentOrElse(this::show, this::over);
    }

    private void show(LinkedCode code) {
        var header = new PageHeader(getTranslation("conversation.my-code"));
        header.kicker(new Anchor("conversations/" + code.session().value(), "◂ " + code.title()));
        header.subline(dates.span(code.startsAt(), code.endsAt()) + " · " + code.where());
        add(
                header,
                new Paragraph(getTranslation("conversation.my-code.about")),
                new QrCode(code.address(), getTranslation("conversation.my-code.qr")));
    }

    private void over() {
        var note = new Div(getTranslation("conversation.refusal.personal-code-over"));
        note.addClassName("fm-note");
        note.getElement().setAttribute("role", "status");
        add(new PageHeader(getTranslation("conversation.my-code")), note);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.my-code");
    }
}
