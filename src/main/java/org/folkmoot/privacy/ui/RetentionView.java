package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.privacy.RetentionReport;
import org.folkmoot.privacy.RetentionService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** How long each kind of thing is kept, by which rule, and what the nightly job did. */
@Route("admin/retention")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 160, title = "nav.retention")
class RetentionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final RetentionService retention;
    private final Dates dates;
    private final Div rules = new Div();
    private final Div done = new Div();

    RetentionView(RetentionService retention, Dates dates) {
        this.retention = retention;
        this.dates = dates;
        add(
                new PageHeader(getTranslation("privacy.retention.title")),
                new Paragraph(getTranslation("privacy.retention.intro")),
                rules,
                new PageSection(getTranslation("privacy.retention.done"), done));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showRules();
        var page = retention.runs(PageRequest.of(Pager.pageIn(event.getLocation()), PAGE_SIZE));
        done.removeAll();
        if (page.isEmpty()) {
            done.add(new EmptyState(getTranslation("privacy.retention.none-yet")));
            return;
        }
        var rows = new Rows();
        page.forEach(run -> rows.add(row(run)));
        done.add(rows, new Pager(event.getLocation(), page.getNumber(), page.getTotalPages()));
    }

    private void showRules() {
        rules.removeAll();
        retention.rules().forEach(rule -> rules.add(new RetentionForm(retention, rule, this::showRules)));
    }

    private Row row(RetentionReport run) {
        var row = new Row(
                getTranslation("privacy.retention.run", getTranslation(run.kind() + ".title"), run.removed()),
                getTranslation(
                        "privacy.retention.run-when", dates.moment(run.startedAt()), dates.day(run.olderThan())));
        return run.failed() ? row.end(new Pill(getTranslation("privacy.retention.run-failed"), Pill.Tone.ACCENT)) : row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.retention.title");
    }
}
