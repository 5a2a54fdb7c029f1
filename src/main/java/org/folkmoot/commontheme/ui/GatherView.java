package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import org.folkmoot.commontheme.DescribeGathering;
import org.folkmoot.commontheme.GatheringDetail;
import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.commontheme.LineMoves;
import org.folkmoot.member.Role;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** The table: lines of the chosen sessions on one side, themes on the other. Several people can gather at once. */
@Route(GatheringNavigation.GATHER)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class GatherView extends Main implements BeforeEnterObserver, HasDynamicTitle, GatherTable {

    private final transient GatheringPageServices services;
    private final Div head = new Div();
    private final Div about = new Div();
    private final Div done = new Div();
    private final Div body = new Div();
    private final Div history = new Div();
    private @Nullable LinesPanel lines;
    private @Nullable ThemesPanel themes;
    private @Nullable ChosenSessions sessions;
    private transient @Nullable GatheringDetail shown;

    GatherView(GatheringPageServices services) {
        this.services = services;
        addClassName("fm-gather");
        done.addClassName("fm-gather-done");
        body.addClassName("fm-gather-table");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get(GatheringNavigation.GATHERING_ID)
                .flatMap(GatheringId::parse)
                .flatMap(services.gatherings()::inside);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        shown = found.get();
        removeAll();
        done.removeAll();
        add(head, about, done, body, history);
        build(event.getLocation().getQueryParameters());
    }

    private void build(QueryParameters asked) {
        body.removeAll();
        lines = null;
        themes = null;
        if (shown().draft()) {
            lines = new LinesPanel(this, asked);
            themes = new ThemesPanel(this);
            body.add(lines, themes);
        }
        fill();
    }

    private void fill() {
        head.removeAll();
        head.add(header());
        about.removeAll();
        if (!shown().question().isEmpty()) {
            var question = new Paragraph(shown().question());
            question.addClassName("fm-question");
            about.add(question);
        }
        var open = sessions != null && sessions.isOpen();
        sessions = null;
        if (shown().draft()) about.add(sessions = new ChosenSessions(this, open));
        else about.add(new Paragraph(getTranslation("commontheme.gather.published")));
        if (lines != null) lines.refresh();
        if (themes != null) themes.refresh();
        if (lines == null) {
            body.removeAll();
            body.add(new GatheringDocument(shown(), services.dates()));
        }
        history.removeAll();
        if (!shown().steps().isEmpty()) history.add(steps());
    }

    private PageHeader header() {
        var actions = new ArrayList<Component>();
        if (shown().draft()) {
            actions.add(button("commontheme.publish.do", "fm-primary", this::askToPublish));
            actions.add(button("commontheme.gather.describe", "fm-secondary", this::describe));
        } else
            actions.add(button(
                    "commontheme.back.do",
                    "fm-secondary",
                    () -> new TakeBackDialog(
                                    why -> change(() -> services.gatherings().takeBack(shown().id(), why)))
                            .open()));
        var see = new Anchor(GatheringNavigation.page(shown().id()), getTranslation("commontheme.gather.see"));
        see.addClassName("fm-quiet");
        actions.add(see);
        actions.add(new Pill(
                getTranslation("commontheme.state." + shown().state()),
                shown().draft() ? Pill.Tone.PLAIN : Pill.Tone.GOOD));
        var header = new PageHeader(shown().title(), actions.toArray(Component[]::new));
        header.kicker(new Anchor(GatheringNavigation.LIST, getTranslation("commontheme.list.title")));
        return header;
    }

    private void askToPublish() {
        Confirm.ask(
                getTranslation("commontheme.publish.ask"),
                getTranslation("commontheme.publish.text"),
                getTranslation("commontheme.publish.do"),
                () -> {
                    if (change(() -> services.gatherings().publish(shown().id())))
                        Notice.show(getTranslation("commontheme.publish.done"));
                });
    }

    private void describe() {
        new WordsDialog(
                        getTranslation("commontheme.gather.describe"),
                        new WordsDialog.Words(
                                getTranslation("commontheme.field.title"), shown().title(), DescribeGathering::title),
                        new WordsDialog.Words(
                                getTranslation("commontheme.field.question"),
                                shown().question(),
                                DescribeGathering::question),
                        (title, question) -> {
                            services.gatherings()
                                    .describe(shown().id(), shown().revision(), new DescribeGathering(title, question));
                            change(() -> {});
                        })
                .open();
    }

    private PageSection steps() {
        var rows = new Rows();
        for (var step : shown().steps())
            rows.add(new Row(
                    getTranslation(
                            "commontheme.steps.line",
                            getTranslation("commontheme.step." + step.kind()),
                            step.by(),
                            services.dates().moment(step.at())),
                    step.reason()));
        return new PageSection(getTranslation("commontheme.steps.title"), rows);
    }

    @Override
    public GatheringPageServices services() {
        return services;
    }

    @Override
    public GatheringDetail shown() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public boolean change(Runnable work) {
        var went = true;
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            went = false;
        }
        done.removeAll();
        refresh(true);
        return went;
    }

    @Override
    public void move(Supplier<LineMoves> work, String words, String theme) {
        try {
            var moves = work.get();
            say(moves, getTranslation(words, moves.put().size() + only(moves), theme));
        } catch (RefusedException refused) {
            done.removeAll();
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        refresh(true);
    }

    /** Lines that were only taken out; a line that was moved is put too. */
    private static int only(LineMoves moves) {
        return moves.put().isEmpty() ? moves.taken().size() : 0;
    }

    private void say(LineMoves moves, String words) {
        done.removeAll();
        done.add(new Span(words));
        Notice.polite(UI.getCurrent(), words);
        if (!moves.nothing())
            done.add(button(
                    "commontheme.moved.undo",
                    "fm-quiet",
                    () -> move(() -> services.themes().undo(shown().id(), moves), "commontheme.moved.undone", "")));
    }

    /** @param anyway even when nothing has changed */
    private void refresh(boolean anyway) {
        var now = services.gatherings().inside(shown().id());
        if (now.isEmpty() || !anyway && now.get().equals(shown)) return;
        var before = shown().state();
        shown = now.get();
        if (before == shown().state()) fill();
        else build(QueryParameters.empty());
    }

    /** Somebody else's change; whoever is signed out by now reads it no more. */
    private void refreshForOne() {
        var member = services.currentMember();
        if (member.has(Role.FACILITATOR) || member.has(Role.MANAGER)) refresh(false);
    }

    private NativeButton button(String key, String className, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == null) return;
        var ui = event.getUI();
        var watching = services.watch().watch(shown().id(), () -> ui.access(this::refreshForOne));
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : getTranslation("commontheme.gather.title", shown.title());
    }
}
