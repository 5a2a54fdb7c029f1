package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.engagement.OrganisationReachService;
import org.folkmoot.engagement.RowsAsked.Who;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.ChartValue;
import org.jspecify.annotations.Nullable;

/**
 * What this person may see of a breakdown. A programme manager sees every figure and opens the rows behind it; to anybody
 * else a number of people below {@link #SMALLEST} is not told.
 */
final class Shown {

    static final int SMALLEST = OrganisationReachService.SMALLEST_CELL;

    private final boolean rows;

    Shown(CurrentMember member) {
        this(member.has(Role.MANAGER));
    }

    Shown(boolean rows) {
        this.rows = rows;
    }

    /** Whether this person may open the rows behind a figure. */
    boolean rows() {
        return rows;
    }

    boolean tells(int people) {
        return rows || people == 0 || people >= SMALLEST;
    }

    ChartValue people(Component screen, int people) {
        return people(screen, people, people);
    }

    /** @param number of something these people did, told where they are */
    ChartValue people(Component screen, int people, int number) {
        return tells(people)
                ? ChartValue.of(number)
                : ChartValue.told(
                        screen.getTranslation("engagement.few", SMALLEST),
                        screen.getTranslation("engagement.few.brief", SMALLEST));
    }

    /** A figure of a breakdown with its way to the rows behind it. */
    ChartValue part(Component screen, @Nullable Integer strand, SliceKind by, String key, int people, int number) {
        var value = people(screen, people, number);
        return rows && number > 0 ? value.to(ReachNavigation.rows(strand, Who.NAMED, by, key)) : value;
    }

    /**
     * Which of these figures, each what was reached by a later day, this person may see: between two of them nobody
     * came, or {@link #SMALLEST} and more. The last is the total, which everybody sees.
     */
    List<Boolean> steps(List<Integer> reached) {
        var told = new ArrayList<>(Collections.nCopies(reached.size(), true));
        if (rows) return told;
        var before = 0;
        for (var at = 0; at < reached.size() - 1; at++) {
            told.set(at, tells(Math.abs(reached.get(at) - before)));
            if (told.get(at)) before = reached.get(at);
        }
        for (var at = reached.size() - 2; at >= 0; at--)
            if (told.get(at)) told.set(at, tells(Math.abs(reached.getLast() - reached.get(at))));
        return told;
    }
}
