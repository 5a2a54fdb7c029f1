package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.stream.Collectors;
import org.folkmoot.commontheme.GatheringNotes;
import org.folkmoot.note.NotesState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Whose notes lie on the table; more can come, and those without gathered lines can go. */
class ChosenSessions extends NativeDetails {

    private final GatherTable table;

    /** @param open as it was before */
    ChosenSessions(GatherTable table, boolean open) {
        this.table = table;
        var sessions = table.shown().sessions();
        addClassName("fm-chosen-sessions");
        setSummaryText(getTranslation("commontheme.sessions.title", sessions.size()));
        setOpen(open || sessions.isEmpty());
        var rows = new Rows();
        sessions.forEach(one -> rows.add(row(one)));
        var choice = new SessionChoice(
                table.services(),
                sessions.stream().map(one -> one.notes().session()).collect(Collectors.toSet()));
        var add = new NativeButton(getTranslation("commontheme.sessions.add"), click -> add(choice));
        add.addClassName("fm-secondary");
        setContent(new Div(rows, choice, add));
    }

    private void add(SessionChoice choice) {
        var chosen = choice.chosen();
        if (chosen.isEmpty()) FieldErrors.show(choice.field(), getTranslation("commontheme.sessions.none-chosen"));
        else
            table.change(() ->
                    table.services().gatherings().addSessions(table.shown().id(), chosen));
    }

    private Row row(GatheringNotes one) {
        var about = one.notes();
        var row = new Row(
                about.title(),
                table.services().dates().day(about.startsAt()) + " · "
                        + getTranslation("commontheme.sessions.gathered", one.gathered()),
                "conversations/" + about.session().value() + "/notes");
        var out = new NativeButton(
                getTranslation("commontheme.sessions.out"),
                click -> table.change(() -> table.services()
                        .gatherings()
                        .takeOutSession(table.shown().id(), about.session())));
        out.addClassName("fm-quiet");
        out.getElement().setAttribute("aria-label", getTranslation("commontheme.sessions.out.label", about.title()));
        if (about.state() != null && about.state() != NotesState.PUBLISHED)
            row.end(new Pill(getTranslation("commontheme.notes." + about.state()), Pill.Tone.WAITING));
        return row.end(out);
    }
}
