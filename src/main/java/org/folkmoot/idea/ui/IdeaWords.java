package org.folkmoot.idea.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Optional;
import org.folkmoot.idea.Backing;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.Outcome;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.springframework.stereotype.Component;

/** Sentences about an idea that several screens use. */
@Component
public class IdeaWords {

    private final Dates dates;

    IdeaWords(Dates dates) {
        this.dates = dates;
    }

    /** Grey line of a list: "Submitted · 33 supporters · Economy · Mon 12 Jan". */
    public String row(IdeaSummary idea) {
        var stage = stage(idea.stage());
        var supporters = supporters(idea.supporters());
        var day = dates.day(idea.submittedAt());
        return idea.theme() == null
                ? tr("idea.list.row", stage, supporters, day)
                : tr("idea.list.row-with-theme", stage, supporters, idea.theme(), day);
    }

    public String supporters(int count) {
        return tr("idea.supporters", count);
    }

    public String stage(IdeaStage stage) {
        return say("idea.stage." + stage);
    }

    public String outcome(Outcome outcome) {
        return say("idea.outcome." + outcome);
    }

    public Pill pill(Outcome outcome) {
        return new Pill(
                outcome(outcome),
                switch (outcome) {
                    case APPROVED -> Pill.Tone.GOOD;
                    case PARKED -> Pill.Tone.WAITING;
                    case DECLINED -> Pill.Tone.ACCENT;
                    case MERGED, REFERRED -> Pill.Tone.ACTIVE;
                });
    }

    /** "Submitted Mon 12 Jan by a participant, Voluntary and community" */
    public String submitted(IdeaDetail idea) {
        var day = dates.day(idea.submittedAt());
        var sector = idea.sector();
        var typed = idea.typed();
        if (typed != null && !typed.owned()) return tr("idea.line.by-participant", day);
        if (idea.mine()) return tr("idea.line.by-you", day);
        if (idea.proposer() != null)
            return sector == null
                    ? tr("idea.line.by-name", day, idea.proposer())
                    : tr("idea.line.by-name-of", day, idea.proposer(), sector);
        return sector == null ? tr("idea.line.by-participant", day) : tr("idea.line.by-participant-of", day, sector);
    }

    /** "Economy × Access and opportunities · Stronger relationships" */
    public String placement(IdeaDetail idea) {
        var cell = cell(idea);
        if (idea.condition() == null) return cell;
        return idea.theme() == null && idea.principle() == null
                ? idea.condition()
                : tr("idea.placement.with-condition", cell, idea.condition());
    }

    private static String cell(IdeaDetail idea) {
        if (idea.theme() != null && idea.principle() != null)
            return tr("idea.placement.both", idea.theme(), idea.principle());
        if (idea.theme() != null) return idea.theme();
        return idea.principle() != null ? idea.principle() : tr("idea.placement.none");
    }

    /** How it came in when another typed it, and who writes it together; empty for most ideas. */
    public Optional<String> typed(IdeaDetail idea) {
        var parts = new ArrayList<String>();
        if (!idea.coAuthors().isEmpty()) parts.add(tr("idea.line.with", String.join(", ", idea.coAuthors())));
        else if (idea.together() > 1) parts.add(tr("idea.line.together", idea.together() - 1));
        var typed = idea.typed();
        if (typed != null) {
            if (!typed.told().isEmpty()) parts.add(tr("idea.line.told-by", typed.told()));
            parts.add(typed.by() == null ? tr("idea.line.typed") : tr("idea.line.typed-by", typed.by()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    /** "Backed by 33 people from 14 organisations in 5 sectors." */
    public String backing(Backing backing) {
        if (backing.supporters() == 0) return tr("idea.backing.none");
        if (backing.supporters() < Backing.SMALLEST_SHOWN) return tr("idea.backing.few", backing.supporters());
        var organisations = backing.organisations() == null
                ? tr("idea.backing.organisations.few", Backing.SMALLEST_SHOWN)
                : tr("idea.backing.organisations", backing.organisations());
        var sectors = backing.sectors() == null
                ? tr("idea.backing.sectors.few", Backing.SMALLEST_SHOWN)
                : tr("idea.backing.sectors", backing.sectors());
        return tr("idea.backing.some", backing.supporters(), organisations, sectors);
    }

    private static String tr(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
