package org.folkmoot.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NotesAction;
import org.folkmoot.note.NotesDetail;
import org.folkmoot.note.NotesState;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;

/** The next step of notes, and the way back. */
class StepButtons {

    private final NotesPageServices services;
    private final NotesDetail notes;
    private final Runnable changed;

    StepButtons(NotesPageServices services, NotesDetail notes, Runnable changed) {
        this.services = services;
        this.notes = notes;
        this.changed = changed;
    }

    Component[] buttons(Component last) {
        List<Component> all = new ArrayList<>();
        var id = notes.session();
        if (may(NotesAction.CIRCULATE))
            all.add(button(
                    "note.steps.circulate",
                    "fm-primary",
                    () -> ask(
                            "note.steps.circulate",
                            text("note.steps.circulate.text", notes.commentDays()),
                            "note.steps.circulated",
                            () -> services.notes().circulate(id))));
        if (may(NotesAction.APPROVE)) all.add(button("note.steps.approve", "fm-primary", () -> approve(id)));
        if (may(NotesAction.PUBLISH))
            all.add(button(
                    "note.steps.publish",
                    "fm-primary",
                    () -> ask(
                            "note.steps.publish",
                            text("note.steps.publish.text"),
                            "note.steps.published",
                            () -> services.notes().publish(id))));
        all.add(last);
        if (may(NotesAction.STEP_BACK)) all.add(button("note.steps.back", "fm-quiet", () -> back(id)));
        all.add(standing());
        return all.toArray(Component[]::new);
    }

    private Component standing() {
        var tone =
                switch (notes.state()) {
                    case DRAFT -> Pill.Tone.PLAIN;
                    case CIRCULATED -> Pill.Tone.WAITING;
                    case APPROVED -> Pill.Tone.ACTIVE;
                    case PUBLISHED -> Pill.Tone.GOOD;
                };
        var all = new Span(new Pill(text("note.state." + notes.state()), tone));
        all.addClassName("fm-note-state");
        var until = notes.commentsUntil();
        if (until != null && notes.state() == NotesState.CIRCULATED) {
            var when = new Span(text(
                    notes.commenting() ? "note.page.until" : "note.page.over",
                    services.dates().moment(until)));
            when.addClassName("fm-grey");
            all.add(when);
        }
        return all;
    }

    private void approve(DialogueSessionId id) {
        var until = notes.commentsUntil();
        if (!notes.commenting() || until == null) {
            ask(
                    "note.steps.approve",
                    text("note.steps.approve.text"),
                    "note.steps.approved",
                    () -> services.notes().approve(id, ""));
            return;
        }
        new WhyDialog(
                        text("note.steps.approve.ask"),
                        text("note.steps.approve.text"),
                        text("note.steps.approve.early", services.dates().moment(until)),
                        text("note.steps.approve"),
                        reason -> attempt(() -> services.notes().approve(id, reason), "note.steps.approved"))
                .open();
    }

    private void back(DialogueSessionId id) {
        new WhyDialog(
                        text("note.steps.back.ask"),
                        text("note.steps.back." + notes.state()),
                        text("note.steps.back.why"),
                        text("note.steps.back"),
                        reason -> attempt(() -> services.notes().stepBack(id, reason), "note.steps.taken-back"))
                .open();
    }

    private void ask(String key, String meaning, String done, Runnable work) {
        Confirm.ask(text(key + ".ask"), meaning, text(key), () -> attempt(work, done));
    }

    /** Whatever comes of it, the page shows how things stand now. */
    private void attempt(Runnable work, String done) {
        try {
            work.run();
            Notice.show(text(done));
        } catch (RefusedException refused) {
            Notice.keep(text(refused.refusal().key(), refused.arguments()));
        }
        changed.run();
    }

    private boolean may(NotesAction action) {
        return notes.openActions().contains(action);
    }

    private static NativeButton button(String key, String className, Runnable work) {
        var button = new NativeButton(text(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
