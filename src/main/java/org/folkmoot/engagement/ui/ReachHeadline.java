package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import org.folkmoot.shared.ui.ReachBar;
import org.folkmoot.shared.ui.Stat;
import org.jspecify.annotations.Nullable;

/**
 * The one big honest number with its organisations and sectors, and a bar for each strand with a target. Moves while the
 * page is open.
 */
public class ReachHeadline extends Div {

    private final ReachWords words;
    private final Stat people = new Stat("", "", getTranslation("engagement.headline.rule")).big();
    private final Paragraph variety = new Paragraph();
    private final Paragraph unnamed = new Paragraph();
    private final Paragraph course = new Paragraph();
    private final Div bars = new Div();
    private final Map<Integer, StrandBar> barByStrand = new LinkedHashMap<>();

    public ReachHeadline(ReachService reach, ReachUpdates updates, Dates dates) {
        this.words = new ReachWords(this, dates);
        addClassName("fm-headline");
        people.setId("reach-people");
        variety.addClassName("fm-headline-variety");
        unnamed.addClassName("fm-headline-course");
        course.addClassName("fm-headline-course");
        var beside = new Div(
                variety,
                unnamed,
                course,
                new Anchor(ReachNavigation.reach(), getTranslation("engagement.headline.more")));
        beside.addClassName("fm-headline-beside");
        var top = new Div(people, beside);
        top.addClassName("fm-headline-top");
        bars.addClassName("fm-bars");
        add(top, bars);
        LiveReach.follow(this, updates, this::show).from(reach::overview);
    }

    private void show(ReachOverview now) {
        var number = now.programme().people();
        people.set(getTranslation("engagement.number", number), getTranslation("engagement.headline.people", number));
        variety.setText(words.variety(now));
        unnamed.setText(getTranslation("engagement.unnamed", now.programme().unnamed()));
        unnamed.setVisible(now.programme().unnamed() > 0);
        leading(now).ifPresentOrElse(this::showCourse, () -> course.setVisible(false));
        now.strands().stream()
                .filter(line -> line.pace() != null)
                .sorted(Comparator.comparing(line -> line.strand().number()))
                .forEach(this::showBar);
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
        var strand = line.strand();
        barByStrand
                .computeIfAbsent(strand.number(), number -> {
                    var fresh = new StrandBar(strand.name(), number, pace);
                    bars.add(fresh);
                    return fresh;
                })
                .show(pace);
    }

    /** A strand's bar; whoever does not see the mark hears where the figure should be by today. */
    private static final class StrandBar extends ReachBar {

        private final Span expected = new Span();

        StrandBar(String name, int number, Pace pace) {
            super(0, pace.target(), name);
            link(ReachNavigation.strand(number));
            expected.addClassName("fm-hidden-visually");
            add(expected);
        }

        void show(Pace pace) {
            set(pace.reached(), pace.target());
            if (pace.expectedByToday() == null) return;
            expected(pace.expectedByToday(), pace.target());
            expected.setText(getTranslation("engagement.expected.said", pace.expectedByToday()));
        }
    }
}
