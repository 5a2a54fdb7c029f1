package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.conversation.ArrivalService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.SubjectParts;

/** "I am here": people check themselves in with the code shown in the room; scanning it brings the code along. */
@Route("here")
@RolesAllowed("PARTICIPANT")
class HereView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CODE_MAX = 12;

    private final transient ArrivalService arrivals;
    private final transient SubjectParts parts;
    private final transient Dates dates;
    private final TextField code = new TextField(getTranslation("conversation.here.code"));

    HereView(ArrivalService arrivals, SubjectParts parts, Dates dates) {
        this.arrivals = arrivals;
        this.parts = parts;
        this.dates = dates;
        code.setHelperText(getTranslation("conversation.here.help"));
        code.setMaxLength(CODE_MAX);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.getElement().setAttribute("autocomplete", "off");
        code.addKeyPressListener(Key.ENTER, pressed -> checkIn());
        var here = new NativeButton(getTranslation("conversation.here.do"), click -> checkIn());
        here.addClassName("fm-primary");
        var form = new Div(code, here);
        form.addClassName("fm-form");
        add(new PageHeader(getTranslation("conversation.here.title")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("code").ifPresent(brought -> {
            if (brought.length() <= CODE_MAX) code.setValue(brought);
        });
    }

    private void checkIn() {
        try {
            done(arrivals.checkMeIn(code.getValue()));
        } catch (RefusedException no) {
            FieldErrors.show(code, getTranslation(no.refusal().key(), no.arguments()));
            code.focus();
        }
    }

    private void done(SessionSummary session) {
        removeAll();
        var header = new PageHeader(getTranslation("conversation.here.done"));
        header.subline(session.title() + " · " + dates.span(session.startsAt(), session.endsAt()));
        var welcome = new Paragraph(
                getTranslation(session.mine() ? "conversation.here.welcome" : "conversation.here.welcome-no-place"));
        welcome.getElement().setAttribute("role", "status");
        var page = new Anchor("conversations/" + session.id().value(), getTranslation("conversation.here.page"));
        header.beside(parts.about(new Origin(
                "arrival",
                session.id().value().toString(),
                session.title(),
                "conversations/" + session.id().value())));
        add(header, welcome, new Paragraph(page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.here.title");
    }
}
