package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.folkmoot.engagement.CountingRuleService;
import org.folkmoot.engagement.DoubtLine;
import org.folkmoot.engagement.DoubtService;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.ReachSliceService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.engagement.RecountProgress;
import org.folkmoot.engagement.RecountReport;
import org.folkmoot.engagement.RuleEffect;
import org.folkmoot.engagement.SamePersonService;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * How reach is counted, for programme managers: what counts for which strand, with its effect before it is saved; recounts and
 * what they found; events that were not taken; people with several entries.
 */
@Route(CountingRuleView.ROUTE)
@RolesAllowed("MANAGER")
@Menu(order = 115, title = "engagement.counting.title")
class CountingRuleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = ReachNavigation.REACH + "/counting";

    private static final int LOOK_AGAIN_MILLISECONDS = 1000;
    private static final int DOUBTS_PER_PAGE = 20;
    private static final int REPORTS = 5;
    private static final int FOUND_AT_MOST = 20;
    private static final int DIFFERENCES_SHOWN = 50;

    private final transient CountingRuleService rules;
    private final transient ProgrammeService programme;
    private final transient Recount recount;
    private final transient ReachSliceService slices;
    private final transient DoubtService doubts;
    private final transient SamePersonService same;
    private final transient MemberService members;
    private final transient Dates dates;
    private final Div strands = new Div();
    private final RecountPart recounts;
    private final Div doubted = new Div();
    private final Div people = new Div();
    private Location location = new Location("");

    CountingRuleView(
            CountingRuleService rules,
            ProgrammeService programme,
            Recount recount,
            ReachSliceService slices,
            DoubtService doubts,
            SamePersonService same,
            MemberService members,
            Dates dates) {
        this.rules = rules;
        this.programme = programme;
        this.recount = recount;
        this.slices = slices;
        this.doubts = doubts;
        this.same = same;
        this.members = members;
        this.dates = dates;
        this.recounts = new RecountPart();
        addClassName("fm-reach");
        add(
                new PageHeader(getTranslation("engagement.counting.title"))
                        .kicker(new Anchor(ReachNavigation.reach(), getTranslation("engagement.rows.back")))
                        .subline(getTranslation("engagement.counting.subline")),
                new PageSection(
                        getTranslation("engagement.counting.rules"),
                        new Paragraph(getTranslation("engagement.counting.rules.about")),
                        strands),
                new PageSection(
                        getTranslation("engagement.counting.recount"),
                        new Paragraph(getTranslation("engagement.counting.recount.about")),
                        recounts),
                new PageSection(
                        getTranslation("engagement.counting.doubts"),
                        new Paragraph(getTranslation("engagement.counting.doubts.about")),
                        doubted),
                new PageSection(
                        getTranslation("engagement.counting.people"),
                        new Paragraph(getTranslation("engagement.counting.people.about")),
                        new SamePeopleForm(),
                        people));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        showRules();
        recounts.show();
        showDoubts();
        showPeople();
    }

    private void showRules() {
        strands.removeAll();
        var all = programme.strands();
        if (all.isEmpty()) strands.add(new EmptyState(getTranslation("engagement.reach.no-programme")));
        all.forEach(strand -> strands.add(new RuleLine(strand)));
    }

    private void showDoubts() {
        doubted.removeAll();
        var page = Pager.pageIn(location);
        var open = doubts.open(PageRequest.of(page, DOUBTS_PER_PAGE));
        if (open.isEmpty()) doubted.add(new EmptyState(getTranslation("engagement.counting.doubts.none")));
        else doubted.add(new Rows(open.map(this::doubt).toList().toArray(Row[]::new)));
        doubted.add(new Pager(location, page, open.getTotalPages()));
    }

    private Row doubt(DoubtLine line) {
        var did = getTranslation("programme.kind." + line.kind());
        var who = line.name() == null
                ? getTranslation("engagement.counting.doubts.heads", line.heads(), did)
                : getTranslation("engagement.rows.did", line.name(), did);
        var row = new Row(who, "").grey(words(line));
        if (!line.reason().counted())
            row.end(button(
                    "engagement.counting.doubts.again",
                    who,
                    () -> act(() -> doubts.tryAgain(line.id()), "engagement.counting.doubts.taken", this::showDoubts)));
        return row.end(button(
                "engagement.counting.doubts.leave",
                who,
                () -> act(() -> doubts.leave(line.id()), "engagement.counting.doubts.left", this::showDoubts)));
    }

    private Component[] words(DoubtLine line) {
        var activity = line.activity();
        var reason = getTranslation(
                "engagement.doubt." + line.reason(),
                dates.fullDay(line.on()),
                line.firstDay() == null ? "" : dates.fullDay(line.firstDay()),
                line.heads(),
                line.organisation() == null ? "" : line.organisation());
        return new Component[] {
            activity.link().isEmpty() ? new Span(activity.label()) : new Anchor(activity.link(), activity.label()),
            new Span(" · " + reason)
        };
    }

    private void showPeople() {
        people.removeAll();
        var all = same.all();
        if (all.isEmpty()) {
            people.add(new EmptyState(getTranslation("engagement.counting.people.none")));
            return;
        }
        var rows = new Rows();
        for (var one : all)
            rows.add(new Row(
                            getTranslation("engagement.counting.people.row", one.duplicateName(), one.personName()),
                            getTranslation("engagement.counting.people.since", dates.moment(one.since())))
                    .end(button(
                            "engagement.counting.people.apart",
                            one.duplicateName(),
                            () -> act(
                                    () -> same.countApart(one.duplicate()),
                                    "engagement.counting.people.parted",
                                    this::showPeople))));
        people.add(rows);
    }

    /** A refusal is told beside what was asked, and what is shown is what stands now. */
    private boolean act(Runnable work, String done, Runnable after) {
        try {
            work.run();
            Notice.show(getTranslation(done));
            return true;
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
            return false;
        } finally {
            after.run();
        }
    }

    private Button button(String key, String about, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.addClassName("fm-secondary");
        button.setAriaLabel(getTranslation(key) + ": " + about);
        button.setDisableOnClick(true);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        recounts.follow(ui);
        var following = ui.addPollListener(poll -> recounts.look());
        addDetachListener(detached -> {
            detached.unregisterListener();
            following.remove();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("engagement.counting.title");
    }

    /** What counts for one strand; opened, it can be changed once its effect has been seen. */
    final class RuleLine extends Section {

        private final transient StrandSummary strand;
        private final Paragraph rule = new Paragraph();
        private final Div editor = new Div();
        private final Div effect = new Div();
        private final Button change;

        RuleLine(StrandSummary strand) {
            this.strand = strand;
            addClassName("fm-reach-strand");
            rule.setText(rule(strand.counts()));
            effect.getElement().setAttribute("role", "status");
            change = button("engagement.counting.change", strand.name(), this::open);
            add(new H3(strand.name()), rule, change, editor);
        }

        private String rule(Set<EngagementKind> counts) {
            if (counts.isEmpty()) return getTranslation("engagement.rule.nothing");
            return getTranslation("engagement.rule.kinds", kinds(counts));
        }

        private String kinds(Set<EngagementKind> kinds) {
            return kinds.stream()
                    .sorted()
                    .map(kind -> getTranslation("programme.kind." + kind))
                    .collect(Collectors.joining(", "));
        }

        private void open() {
            change.setVisible(false);
            var boxes = new CheckboxGroup<EngagementKind>(getTranslation("engagement.counting.kinds"));
            boxes.setItems(EnumSet.allOf(EngagementKind.class));
            boxes.setItemLabelGenerator(kind -> getTranslation("programme.kind." + kind));
            boxes.setValue(strand.counts());
            boxes.setHelperText(getTranslation("engagement.counting.kinds.help"));
            boxes.addValueChangeListener(changed -> effect.removeAll());
            var look = new Button(getTranslation("engagement.counting.effect"), click -> look(boxes.getValue()));
            look.addClassName("fm-primary");
            var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> close());
            cancel.addClassName("fm-quiet");
            var actions = new Div(look, cancel);
            actions.addClassName("fm-actions");
            editor.add(boxes, actions, effect);
            boxes.getElement().callJsFunction("focus");
        }

        private void close() {
            editor.removeAll();
            effect.removeAll();
            change.setVisible(true);
            change.setEnabled(true);
            change.focus();
        }

        private void look(Set<EngagementKind> wanted) {
            effect.removeAll();
            if (wanted.equals(strand.counts())) {
                effect.add(new Paragraph(getTranslation("engagement.counting.effect.none")));
                return;
            }
            var save = new Button(getTranslation("engagement.counting.save"), click -> save(wanted));
            save.addClassName("fm-primary");
            save.setDisableOnClick(true);
            effect.add(table(rules.effect(strand.id(), wanted)), new Paragraph(rule(wanted)), save);
        }

        private Div table(RuleEffect would) {
            var table = new NativeTable();
            table.addClassName("fm-table");
            table.setCaptionText(getTranslation("engagement.counting.effect.caption", strand.name()));
            table.getHead()
                    .add(new NativeTableRow(
                            header(getTranslation("engagement.counting.effect.figure"), "col"),
                            header(getTranslation("engagement.counting.effect.before"), "col"),
                            header(getTranslation("engagement.counting.effect.after"), "col")));
            figure(table, would, "PERSON", Reach::people);
            figure(table, would, "UNNAMED", Reach::unnamed);
            figure(table, would, "PLACE", Reach::places);
            figure(table, would, "ORGANISATION", Reach::organisations);
            figure(table, would, "SECTOR", Reach::sectors);
            figure(table, would, "ACTIVITY", Reach::activities);
            var box = new Div(table);
            box.addClassName("fm-table-scroll");
            return box;
        }

        private void figure(NativeTable table, RuleEffect would, String name, ToIntFunction<Reach> of) {
            var row = new NativeTableRow(header(getTranslation("engagement.figure." + name), "row"));
            for (var reach : List.of(would.before(), would.after())) {
                var cell = new NativeTableCell(getTranslation("engagement.number", of.applyAsInt(reach)));
                cell.addClassName("fm-number");
                row.add(cell);
            }
            table.getBody().add(row);
        }

        private NativeTableHeaderCell header(String text, String scope) {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", scope);
            return cell;
        }

        private void save(Set<EngagementKind> wanted) {
            act(
                    () -> rules.change(strand.id(), strand.counts(), wanted),
                    "engagement.counting.saved",
                    CountingRuleView.this::showRules);
        }
    }

    /** A recount on demand, how far it is, and what the latest ones found. */
    final class RecountPart extends Div {

        private final Button now;
        private final ProgressBar bar = new ProgressBar(0, 100, 0);
        private final Paragraph state = new Paragraph();
        private final Div reports = new Div();
        private transient @Nullable RecountProgress shown;

        RecountPart() {
            now = new Button(
                    getTranslation("engagement.counting.recount.now"),
                    click -> Confirm.ask(
                            getTranslation("engagement.counting.recount.title"),
                            getTranslation("engagement.counting.recount.text"),
                            getTranslation("engagement.counting.recount.now"),
                            this::begin));
            now.addClassName("fm-secondary");
            bar.getElement().setAttribute("aria-label", getTranslation("engagement.counting.recount"));
            add(now, bar, state, reports);
        }

        void begin() {
            act(recount::start, "engagement.counting.recount.begun", this::show);
            follow(UI.getCurrent());
        }

        /** Looks again while one runs. */
        void look() {
            var before = shown;
            var latest = recount.progress();
            if (before == null || latest.filter(before::equals).isPresent()) return;
            show();
            if (before.running() && latest.filter(RecountProgress::running).isEmpty())
                Notice.polite(UI.getCurrent(), state.getText());
            follow(UI.getCurrent());
        }

        void follow(UI ui) {
            ui.setPollInterval(shown != null && shown.running() ? LOOK_AGAIN_MILLISECONDS : -1);
        }

        void show() {
            shown = recount.progress().orElse(null);
            var running = shown != null && shown.running();
            now.setEnabled(!running);
            bar.setVisible(running);
            bar.setValue(shown == null ? 0 : shown.percent());
            state.setText(shown == null ? getTranslation("engagement.counting.recount.never") : words(shown));
            reports.removeAll();
            var found = recount.reports(REPORTS);
            if (found.isEmpty()) return;
            var rows = new Rows();
            found.forEach(report -> rows.add(row(report)));
            reports.add(rows);
        }

        private String words(RecountProgress progress) {
            var ended = progress.endedAt();
            return getTranslation(
                    "engagement.counting.recount." + progress.state(),
                    dates.moment(progress.startedAt()),
                    ended == null ? "" : dates.moment(ended),
                    progress.percent());
        }

        private Row row(RecountReport report) {
            var found = report.differences().size();
            var row = new Row(
                            dates.moment(report.endedAt()),
                            getTranslation("engagement.counting.report", report.lines(), found))
                    .end(new Pill(
                            getTranslation(
                                    found == 0
                                            ? "engagement.counting.report.agrees"
                                            : "engagement.counting.report.differed"),
                            found == 0 ? Pill.Tone.GOOD : Pill.Tone.ACCENT));
            if (found > 0) row.add(differences(report));
            return row;
        }

        private NativeDetails differences(RecountReport report) {
            var list = new UnorderedList();
            var words = new DifferenceWords();
            report.differences().stream()
                    .limit(DIFFERENCES_SHOWN)
                    .forEach(one -> list.add(new ListItem(words.of(one))));
            var details = new NativeDetails(getTranslation("engagement.counting.report.show"), list);
            details.addClassName("fm-rule");
            var more = report.differences().size() - DIFFERENCES_SHOWN;
            if (more > 0) list.add(new ListItem(getTranslation("engagement.counting.report.more", more)));
            return details;
        }
    }

    /** What a recount found, in sentences. */
    private final class DifferenceWords {

        private static final String ROWS = " rows";
        private static final String ON = " on ";

        private final Map<String, String> strandNames = programme.strands().stream()
                .collect(Collectors.toMap(strand -> strand.id().value().toString(), StrandSummary::name));
        private final Map<SliceKind, Map<String, String>> sliceNames = new HashMap<>();

        String of(RecountReport.Difference one) {
            var where = strandNames.getOrDefault(one.scope(), getTranslation("engagement.reach.programme"));
            var kind = one.kind();
            if (kind != null)
                where = getTranslation(
                        "engagement.counting.difference.slice",
                        where,
                        getTranslation("engagement.slice." + kind),
                        named(kind, one.key()));
            return one.figure().endsWith(ROWS)
                    ? getTranslation(
                            "engagement.counting.difference.rows",
                            where,
                            figure(one.figure().replace(ROWS, "")),
                            one.kept())
                    : getTranslation(
                            "engagement.counting.difference", where, figure(one.figure()), one.kept(), one.counted());
        }

        private String figure(String name) {
            var on = name.indexOf(ON);
            return on < 0
                    ? getTranslation("engagement.figure." + name.replace(' ', '_'))
                    : getTranslation(
                            "engagement.counting.difference.on",
                            getTranslation("engagement.figure." + name.substring(0, on)),
                            dates.fullDay(LocalDate.parse(name.substring(on + ON.length()))));
        }

        private String named(SliceKind kind, String key) {
            if (key.isEmpty()) return getTranslation("engagement.slice.none");
            var name = sliceNames
                    .computeIfAbsent(
                            kind,
                            one -> slices.by(one, null).stream()
                                    .collect(Collectors.toMap(ReachSlice::key, ReachSlice::name)))
                    .getOrDefault(key, "");
            return name.isEmpty() ? key : name;
        }
    }

    /** Says that two entries are one person. */
    final class SamePeopleForm extends Div {

        private final ComboBox<PersonFound> duplicate = person("engagement.counting.people.duplicate");
        private final ComboBox<PersonFound> person = person("engagement.counting.people.person");

        SamePeopleForm() {
            addClassName("fm-filters");
            var one = new Button(getTranslation("engagement.counting.people.one"), click -> ask());
            one.addClassName("fm-secondary");
            add(duplicate, person, one);
        }

        private ComboBox<PersonFound> person(String key) {
            var field = new ComboBox<PersonFound>(getTranslation(key));
            field.setItemLabelGenerator(found -> Optional.ofNullable(found.organisation())
                    .map(organisation -> found.name() + ", " + organisation)
                    .orElse(found.name()));
            field.setItems(query -> members.findForDesk(query.getFilter().orElse(""), FOUND_AT_MOST).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit()));
            return field;
        }

        private void ask() {
            for (var field : Arrays.asList(duplicate, person)) {
                field.setInvalid(field.getValue() == null);
                field.setErrorMessage(getTranslation("engagement.counting.people.choose"));
            }
            var from = duplicate.getValue();
            var to = person.getValue();
            if (from == null || to == null) return;
            Confirm.ask(
                    getTranslation("engagement.counting.people.ask", from.name(), to.name()),
                    getTranslation("engagement.counting.people.text"),
                    getTranslation("engagement.counting.people.one"),
                    () -> {
                        if (act(
                                () -> same.countAsOne(from.id(), to.id()),
                                "engagement.counting.people.done",
                                CountingRuleView.this::showPeople)) {
                            duplicate.clear();
                            person.clear();
                        }
                    });
        }
    }
}
