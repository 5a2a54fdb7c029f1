package org.folkmoot.action.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import org.folkmoot.action.ActionLine;
import org.folkmoot.action.ActionState;
import org.folkmoot.action.ActionStepLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sentences about actions. */
@Component
class ActionWords {

    private final Dates dates;

    ActionWords(Dates dates) {
        this.dates = dates;
    }

    /** "Ada Marsh, County council · by Tue 3 Feb · late" */
    String line(ActionLine one) {
        var parts = new ArrayList<String>();
        parts.add(owner(one.named(), one.name(), one.body()));
        parts.add(due(one.due()));
        return String.join(" · ", parts);
    }

    /** "Added by Ada Marsh, Tue 3 Feb: Ben Heath, by 17 February 2026" */
    String step(ActionStepLine step) {
        var by = step.by() == null ? tr("action.by.portal") : step.by();
        var head = tr("action.step." + step.kind(), by, dates.moment(step.at()));
        var rest = String.join(
                " · ",
                "“" + step.what() + "”",
                owner(step.owner() != null, step.owner(), step.body()),
                due(step.due()),
                state(step.state()));
        return step.reason().isEmpty() ? head + " – " + rest : head + " – " + rest + " – " + step.reason();
    }

    /** How somebody else left it, for whom was about to change it too. */
    String now(ActionLine one) {
        return tr("action.changed.now", one.what(), line(one), state(one.state()));
    }

    String state(ActionState state) {
        return tr("action.state." + state);
    }

    Pill pill(ActionLine one) {
        if (one.late()) return new Pill(tr("action.late", state(one.state())), Pill.Tone.ACCENT);
        return new Pill(
                state(one.state()),
                switch (one.state()) {
                    case OPEN -> Pill.Tone.WAITING;
                    case UNDER_WAY -> Pill.Tone.ACTIVE;
                    case DONE -> Pill.Tone.GOOD;
                    case DROPPED -> Pill.Tone.PLAIN;
                });
    }

    private String owner(boolean named, @Nullable String name, String body) {
        if (!named) return body;
        var person = name == null ? tr("action.owner.person") : name;
        return body.isEmpty() ? person : person + ", " + body;
    }

    private String due(@Nullable LocalDate due) {
        return due == null ? tr("action.due.none") : tr("action.due", dates.day(due));
    }

    private static String tr(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
