package org.folkmoot.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.need.AskedNeeds;
import org.folkmoot.need.NeedService;
import org.folkmoot.need.SessionNeeds;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What people need at a session, for those who run it; and whether its series asks at all. */
@Route("conversations/:sessionId/needs")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class NeedsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NeedService needs;
    private final transient Dates dates;

    NeedsView(NeedService needs, Dates dates) {
        this.needs = needs;
        this.dates = dates;
        addClassName("fm-reading");
    }

    static String path(DialogueSessionId session) {
        return "conversations/" + session.value() + "/needs";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("sessionId")
                .flatMap(DialogueSessionId::parse)
                .flatMap(needs::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SessionNeeds found) {
        removeAll();
        var session = found.session();
        var print = new NativeButton(
                getTranslation("need.print"), click -> getElement().executeJs("window.print();"));
        print.addClassName("fm-secondary");
        var header = new PageHeader(getTranslation("need.title"), print);
        header.kicker(new Anchor("conversations/" + session.id().value(), "◂ " + session.title()));
        header.subline(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(header, new Paragraph(getTranslation("need.text")));
        if (!found.mine()) {
            add(new EmptyState(getTranslation("need.refusal.runs-not")));
            return;
        }
        add(list(found), asking(found));
    }

    private Component list(SessionNeeds found) {
        if (found.people().isEmpty())
            return new EmptyState(getTranslation(found.asked().anything() ? "need.nobody" : "need.not-asked"));
        var rows = new Rows();
        found.people()
                .forEach(one -> rows.add(new Row(
                        one.name(),
                        Stream.of(said("need.line-access", one.access()), said("need.line-diet", one.diet()))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · ")))));
        return rows;
    }

    private String said(String key, String words) {
        return words.isEmpty() ? "" : getTranslation(key, words);
    }

    private Component asking(SessionNeeds found) {
        var access =
                new Checkbox(getTranslation("need.ask-access"), found.asked().access());
        var diet = new Checkbox(getTranslation("need.ask-diet"), found.asked().diet());
        var save = new NativeButton(
                getTranslation("need.ask-save"),
                click -> ask(found.session().id(), new AskedNeeds(access.getValue(), diet.getValue())));
        save.addClassName("fm-secondary");
        var form = new Div(access, diet, save);
        form.addClassNames("fm-form", "fm-no-print");
        return new PageSection(getTranslation("need.asking"), new Paragraph(getTranslation("need.asking-text")), form);
    }

    private void ask(DialogueSessionId session, AskedNeeds asked) {
        try {
            needs.ask(session, asked);
            Notice.show(getTranslation("need.asked"));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        needs.find(session).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.title");
    }
}
