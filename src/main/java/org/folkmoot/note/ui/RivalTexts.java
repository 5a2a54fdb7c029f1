package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.folkmoot.note.NoteLine;
import org.folkmoot.note.Settling;

/** Two texts of one line, side by side, until somebody has chosen. */
class RivalTexts extends Div {

    RivalTexts(SectionEditor section, NotesPageServices services, NoteLine line) {
        addClassName("fm-note-rivals");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("note.rival.title"));
        add(
                new Paragraph(getTranslation("note.rival.title")),
                text(getTranslation("note.rival.standing"), line.wording()));
        for (var rival : line.rivals()) {
            add(text(getTranslation("note.rival.other", rival.by()), rival.wording()));
            var actions = new Div(
                    button(section, services, line, rival.id(), Settling.KEEP_STANDING, "note.rival.keep-standing"),
                    button(section, services, line, rival.id(), Settling.KEEP_OTHER, "note.rival.keep-other"),
                    button(section, services, line, rival.id(), Settling.KEEP_BOTH, "note.rival.keep-both"));
            actions.addClassName("fm-actions");
            add(actions);
        }
    }

    private static Div text(String who, String words) {
        var kicker = new Span(who);
        kicker.addClassName("fm-grey");
        return new Div(kicker, new Paragraph(words));
    }

    private NativeButton button(
            SectionEditor section, NotesPageServices services, NoteLine line, UUID rival, Settling how, String key) {
        var button = new NativeButton(
                getTranslation(key),
                click -> section.attempt(() -> services.lines().settle(line.id(), rival, how)));
        button.addClassName("fm-secondary");
        return button;
    }
}
