package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.engagement.Pace;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachUpdates;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.Measure;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.ReachBar;
import org.folkmoot.shared.ui.Stat;
import org.jspecify.annotations.Nullable;

/**
 * The one big honest number with its organisations and sectors, and a bar for each strand with a target. Moves while the
 * page is open; a screen reader hears of it at most every {@link #HEARD_AT_MOST_EVERY}.
 */
public class ReachHeadline extends Div {

    static final Duration HEARD_AT_MOST_EVERY = Duration.ofSeconds(15);

    private final transient ReachService reach;
    private final transient ReachUpdates updates;
    private final ReachWords words;
    private final Stat people = new Stat("", "", "").big();
    private final Paragraph variety = new Paragraph();
    private final Paragraph course = new Paragraph();
    private final Div bars = new Div();
    private final Map<Integer, ReachBar> barByStrand = new LinkedHashMap<>();
    private transient @Nullable Runnable unsubscribe;
    private int shown = -1;
    private long heardAt;

    public ReachHeadline(ReachService reach, ReachUpdates updates, Dates dates) {
        this.reach = reach;
        this.updates = updates;
        this.words = new ReachWords(this, dates);
        addClassName("fm-headline");
        people.setId("reach-people");
        variety.addClassName("fm-headline-variety");
        course.addClassName("fm-headline-course");
        var beside = new Div(
                variety, course, new Anchor(ReachNavigation.reach(), getTranslation("engagement.headline.more")));
        beside.addClassName("fm-headline-beside");
        var top = new Div(people, beside);
        top.addClassName("fm-headline-top");
        bars.addClassName("fm-bars");
        add(top, bars);
        show(reach.overview());
    }

    private void show(ReachOverview now) {
        var number = now.programme().people();
        people.set(getTranslation("engagement.number", number), getTranslation("engagement.headline.people", number));
        variety.setText(words.variety(now));
        leading(now).ifPresentOrElse(this::showCourse, () -> course.setVisible(false));
        now.strands().stream()
                .filter(line -> line.pace() != null)
                .sorted(Comparator.comparing(line -> line.strand().number()))
                .forEach(this::showBar);
        shown = number;
    }

    private void showCourse(StrandReach line) {
        course.setVisible(true);
        var pace = line.pace();
        course.setText(
                pace == null
                        ? ""
                        : getTranslation(
                                "engagement.headline.course", line.strand().name(), words.pace(pace)));
    }

    /** The strand with the largest target of people: where most of the programme happens. */
    private static Optional<StrandReach> leading(ReachOverview now) {
        return now.strands().stream()
                .filter(line -> line.pace() != null && line.pace().measure() == Measure.PEOPLE)
                .max(Comparator.comparingInt(line -> target(line.pace())));
    }

    private static int target(@Nullable Pace pace) {
        return pace == null ? 0 : pace.target();
    }

    private void showBar(StrandReach line) {
        var pace = line.pace();
        if (pace == null) return;
        var bar = barByStrand.computeIfAbsent(line.strand().number(), number -> {
            var fresh = new ReachBar(0, pace.target(), line.strand().name());
            bars.add(fresh);
            return fresh;
        });
        bar.set(pace.reached(), pace.target());
        if (pace.expectedByToday() != null) bar.expected(pace.expectedByToday(), pace.target());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        unsubscribe = updates.subscribe(now -> ui.access(() -> moved(ui, now)));
        show(reach.overview());
    }

    private void moved(UI ui, ReachOverview now) {
        var before = shown;
        show(now);
        var due = System.nanoTime() - heardAt >= HEARD_AT_MOST_EVERY.toNanos() || heardAt == 0;
        if (now.programme().people() == before || !due) return;
        heardAt = System.nanoTime();
        Notice.polite(
                ui, getTranslation("engagement.headline.heard", now.programme().people()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (unsubscribe != null) unsubscribe.run();
        unsubscribe = null;
    }
}
