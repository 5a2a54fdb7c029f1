package org.folkmoot.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.need.MyNeeds;
import org.folkmoot.need.NeedService;
import org.folkmoot.need.SayNeeds;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** What I need at a session; who reads it is said above the fields. */
@Route("conversations/:sessionId/my-needs")
@RolesAllowed("PARTICIPANT")
class MyNeedsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NeedService needs;
    private final transient Dates dates;

    private final TextArea access = new TextArea(getTranslation("need.access"));
    private final TextArea diet = new TextArea(getTranslation("need.diet"));

    MyNeedsView(NeedService needs, Dates dates) {
        this.needs = needs;
        this.dates = dates;
        addClassName("fm-reading");
        access.setHelperText(getTranslation("need.access-help", SayNeeds.ACCESS_MAX));
        diet.setHelperText(getTranslation("need.diet-help", SayNeeds.DIET_MAX));
    }

    static String path(DialogueSessionId session) {
        return "conversations/" + session.value() + "/my-needs";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("sessionId")
                .flatMap(DialogueSessionId::parse)
                .flatMap(needs::mine)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MyNeeds mine) {
        var session = mine.session();
        var header = new PageHeader(getTranslation("need.mine.title"));
        header.kicker(new Anchor("conversations/" + session.id().value(), "◂ " + session.title()));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        access.setValue(mine.said().access());
        access.setVisible(mine.asked().access());
        diet.setValue(mine.said().diet());
        diet.setVisible(mine.asked().diet());
        var save = new NativeButton(getTranslation("need.save"), click -> save(session.id()));
        save.addClassName("fm-primary");
        var form = new Div(access, diet, save);
        form.addClassName("fm-form");
        add(header, new Paragraph(getTranslation("need.mine.text")), form);
    }

    private void save(DialogueSessionId session) {
        var enter = FieldErrors.on(access, () -> Texts.optionalBlock(access.getValue(), SayNeeds.ACCESS_MAX));
        var eat = FieldErrors.on(diet, () -> Texts.optionalBlock(diet.getValue(), SayNeeds.DIET_MAX));
        if (enter.isEmpty() || eat.isEmpty()) return;
        try {
            var said = new SayNeeds(enter.get(), eat.get());
            needs.say(session, said);
            var nothing = said.access().isEmpty() && said.diet().isEmpty();
            Notice.show(getTranslation(nothing ? "need.taken-back" : "need.saved"));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.mine.title");
    }
}
