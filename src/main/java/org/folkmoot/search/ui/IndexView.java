package org.folkmoot.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.folkmoot.search.IndexState;
import org.folkmoot.search.IndexStateService;
import org.folkmoot.search.SearchUpkeep;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** Whether a search finds what the database holds, what waits for the index, and a new index. Follows by itself. */
@Route(IndexView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 146, title = "search.index.title")
class IndexView extends Main implements HasDynamicTitle {

    static final String ROUTE = "admin/search";

    private static final int LOOK_AGAIN_MILLISECONDS = 2000;

    private final transient IndexStateService states;
    private final transient SearchUpkeep upkeep;
    private final transient Dates dates;
    private final Div shown = new Div();
    private transient @Nullable IndexState last;

    IndexView(IndexStateService states, SearchUpkeep upkeep, Dates dates) {
        this.states = states;
        this.upkeep = upkeep;
        this.dates = dates;
        var anew = new Button(
                getTranslation("search.index.anew"),
                click -> Confirm.ask(
                        getTranslation("search.index.anew.title"),
                        getTranslation("search.index.anew.text"),
                        getTranslation("search.index.anew"),
                        this::makeAnew));
        anew.addClassName("fm-secondary");
        add(new PageHeader(getTranslation("search.index.title"), anew), shown);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval(LOOK_AGAIN_MILLISECONDS);
        var following = ui.addPollListener(poll -> show());
        addDetachListener(detached -> following.remove());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    private void makeAnew() {
        upkeep.reindex();
        Notice.show(getTranslation("search.index.begun"));
    }

    private void show() {
        var state = states.state();
        if (state.equals(last)) return;
        last = state;
        shown.removeAll();
        shown.add(note(getTranslation(state.answering() ? verdict(state) : "search.index.silent")));
        if (state.failed() > 0) shown.add(failed(state.failed()));
        shown.add(waiting(state));
        var run = state.lastRun();
        if (run != null) shown.add(run(run));
        shown.add(kinds(state));
    }

    private static String verdict(IndexState state) {
        if (state.waiting() > 0) return "search.index.behind";
        var same = state.kinds().stream()
                .allMatch(kind -> Long.valueOf(kind.held()).equals(kind.indexed()));
        return same ? "search.index.well" : "search.index.differs";
    }

    private Div failed(long count) {
        var again = new Button(getTranslation("search.index.try-again"), click -> {
            Notice.show(getTranslation("search.index.tried-again", states.tryFailedAgain()));
            show();
        });
        again.addClassName("fm-secondary");
        return new Div(note(getTranslation("search.index.failed", count)), again);
    }

    private PageSection waiting(IndexState state) {
        var facts = new DescriptionList();
        facts.addClassName("fm-facts");
        fact(facts, "search.index.waiting", getTranslation("search.index.changes", state.waiting()));
        fact(facts, "search.index.oldest", age(state.oldest()));
        return new PageSection(getTranslation("search.index.outbox"), facts);
    }

    private String age(@Nullable Duration oldest) {
        if (oldest == null) return getTranslation("search.index.none-waits");
        return oldest.toMinutes() < 1
                ? getTranslation("search.index.seconds", oldest.toSeconds())
                : getTranslation("search.index.minutes", oldest.toMinutes());
    }

    private PageSection run(IndexState.Run run) {
        var section = new PageSection(getTranslation("search.index.run"));
        var bar = new ProgressBar(0, Math.max(1, run.things()), run.done());
        bar.getElement().setAttribute("aria-label", getTranslation("search.index.run"));
        bar.setVisible(run.running());
        section.add(bar, new Paragraph(words(run)));
        return section;
    }

    private String words(IndexState.Run run) {
        var ended = run.endedAt();
        if (ended != null)
            return getTranslation(
                    "search.index.run.ended",
                    dates.moment(run.startedAt()),
                    dates.moment(ended),
                    run.things(),
                    run.removed());
        return getTranslation(
                run.stopped() ? "search.index.run.stopped" : "search.index.run.running",
                dates.moment(run.startedAt()),
                run.done(),
                run.things());
    }

    private PageSection kinds(IndexState state) {
        var rows = new Rows();
        for (var kind : state.kinds()) {
            var indexed = kind.indexed();
            rows.add(new Row(
                    getTranslation("search.kind." + kind.kind() + ".many"),
                    indexed == null
                            ? getTranslation("search.index.kind.silent", kind.held())
                            : getTranslation("search.index.kind", indexed, kind.held())));
        }
        return new PageSection(getTranslation("search.index.kinds"), rows);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("fm-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.index.title");
    }
}
