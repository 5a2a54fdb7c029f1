package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Sessions to come that too few run, for those who could help. */
@Route(HelpWantedView.ROUTE)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class HelpWantedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "conversations/help-wanted";

    private final transient FacilitatorService facilitators;
    private final transient Dates dates;

    HelpWantedView(FacilitatorService facilitators, Dates dates) {
        this.facilitators = facilitators;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("conversation.run.wanted"));
        header.kicker(new Anchor("conversations", getTranslation("conversation.back")));
        header.subline(getTranslation("conversation.run.wanted-subline"));
        add(header);
        var wanted = facilitators.wanted();
        if (wanted.isEmpty()) {
            add(new EmptyState(
                    getTranslation("conversation.run.none-wanted"),
                    new Anchor("conversations", getTranslation("conversation.home.all"))));
            return;
        }
        var rows = new Rows();
        wanted.forEach(run -> rows.add(row(run)));
        add(rows);
    }

    private Row row(RunBy run) {
        var session = run.session();
        var row = new Row(
                session.title(),
                dates.span(session.startsAt(), session.endsAt()) + " · " + session.where(),
                SessionRow.path(session) + "/facilitators");
        row.end(RunByLine.needs(run));
        if (run.mine()) return row;
        var help = new NativeButton(getTranslation("conversation.run.help"), click -> help(run));
        help.addClassName("fm-secondary");
        help.setAriaLabel(getTranslation("conversation.run.help") + ": " + session.title() + ", "
                + dates.moment(session.startsAt()));
        return row.end(help);
    }

    private void help(RunBy run) {
        try {
            facilitators.helpRun(run.session().id());
            Notice.show(getTranslation("conversation.run.helped"));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.run.wanted");
    }
}
