package org.folkmoot.method.ui;

import com.vaadin.flow.component.Component;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.method.PhaseToDo;
import org.folkmoot.method.PhaseWork;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Pill;

/** How a phase is put into words. */
final class PhaseWords {

    private PhaseWords() {}

    /** "Write your answer", "Your group writes one answer". */
    static String now(PhaseToDo what, Component words) {
        return words.getTranslation("method.now." + what);
    }

    /** "7 of 12 answers are in", never whose. */
    static String count(PhaseLine phase, Component words) {
        return words.getTranslation("method.in." + phase.work(), phase.in(), phase.of());
    }

    static Pill state(PhaseLine phase, Component words) {
        return new Pill(
                words.getTranslation("method.state." + phase.state()),
                switch (phase.state()) {
                    case OPEN -> Pill.Tone.ACTIVE;
                    case PLANNED, CLOSED -> Pill.Tone.PLAIN;
                });
    }

    /** "3 Feb – 12 Feb · everybody alone · issues" */
    static String grey(PhaseLine phase, Dates dates, Component words) {
        return dates.days(phase.firstDay(), phase.lastDay()) + " · " + work(phase.work(), words) + " · "
                + phase.about();
    }

    static String work(PhaseWork work, Component words) {
        return words.getTranslation("method.work." + work);
    }

    static String refused(RefusedException no, Component words) {
        return words.getTranslation(no.refusal().key(), no.arguments());
    }
}
