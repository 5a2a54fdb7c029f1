package org.folkmoot.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.introduction.IntroductionService;
import org.folkmoot.introduction.Introductions;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Three people I have not met, once I have agreed to be found myself. */
@Route("conversations/:sessionId/meet")
@RolesAllowed("PARTICIPANT")
class MeetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IntroductionService introductions;
    private final transient Dates dates;

    MeetView(IntroductionService introductions, Dates dates) {
        this.introductions = introductions;
        this.dates = dates;
        addClassName("fm-reading");
    }

    static String path(DialogueSessionId session) {
        return "conversations/" + session.value() + "/meet";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("sessionId")
                .flatMap(DialogueSessionId::parse)
                .flatMap(introductions::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Introductions found) {
        removeAll();
        var session = found.session();
        var header = new PageHeader(getTranslation("introduction.title"));
        header.kicker(new Anchor("conversations/" + session.id().value(), "◂ " + session.title()));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(header);
        if (found.agreed())
            add(people(found), new Paragraph(getTranslation("introduction.seen")), button(found, false));
        else add(new Paragraph(getTranslation("introduction.text")), button(found, true));
    }

    private Component people(Introductions found) {
        if (found.people().isEmpty()) return new EmptyState(getTranslation("introduction.nobody"));
        var rows = new Rows();
        found.people()
                .forEach(one -> rows.add(new Row(
                        one.name(), Optional.ofNullable(one.organisation()).orElse(""))));
        return rows;
    }

    private NativeButton button(Introductions found, boolean agree) {
        var id = found.session().id();
        var button = new NativeButton(
                getTranslation(agree ? "introduction.agree" : "introduction.take-back"), click -> change(id, agree));
        button.addClassName(agree ? "fm-primary" : "fm-secondary");
        return button;
    }

    private void change(DialogueSessionId id, boolean agree) {
        try {
            if (agree) introductions.agree(id);
            else introductions.takeBack(id);
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        introductions.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("introduction.title");
    }
}
