package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.shared.ui.Pill;

/** Who runs a session, and whether that is enough. */
class RunByLine extends Paragraph {

    RunByLine(RunBy run) {
        addClassName("fm-line");
        var names = run.facilitators().stream()
                .map(one -> one.name().isEmpty() ? getTranslation("conversation.run.gone") : one.name())
                .collect(Collectors.joining(", "));
        add(new Span(
                names.isEmpty()
                        ? getTranslation("conversation.run.nobody")
                        : getTranslation("conversation.run.by", names)));
        if (run.missing() > 0) {
            add(" ");
            add(needs(run));
        }
    }

    /** To be shown while somebody is missing. */
    static Pill needs(RunBy run) {
        var pill = new Pill("", Pill.Tone.WAITING);
        var there = run.facilitators().size();
        pill.setText(
                there == 1 && run.missing() == 1
                        ? pill.getTranslation("conversation.run.needs-second")
                        : pill.getTranslation(
                                there == 0 ? "conversation.run.needs" : "conversation.run.needs-more", run.missing()));
        return pill;
    }
}
