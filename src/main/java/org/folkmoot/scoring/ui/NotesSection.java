package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.scoring.NoteLine;
import org.folkmoot.scoring.NoteService;
import org.folkmoot.scoring.WriteNote;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;

/** What the steering group says among itself about an idea, oldest first, and the field to add to it. */
public class NotesSection extends Section {

    private final transient NoteService notes;
    private final transient Dates dates;
    private final transient IdeaId idea;
    private final H2 heading = new H2();
    private final Div list = new Div();
    private final Div compose = new Div();

    public NotesSection(NoteService notes, Dates dates, IdeaId idea) {
        this.notes = notes;
        this.dates = dates;
        this.idea = idea;
        addClassNames("fm-section", "fm-comments");
        setId("notes");
        add(heading, list, compose);
        show();
        compose();
    }

    private void show() {
        var lines = notes.on(idea);
        heading.setText(getTranslation(
                "scoring.note.title",
                lines.stream().filter(line -> line.withdrawnAt() == null).count()));
        list.removeAll();
        if (lines.isEmpty()) list.add(new Paragraph(getTranslation("scoring.note.none")));
        lines.forEach(line -> list.add(note(line)));
    }

    private Article note(NoteLine line) {
        var name = new Span(line.mine() ? getTranslation("scoring.card.you") : line.author());
        name.addClassName("fm-strong");
        var head = new Paragraph(name, new Span(" · " + dates.moment(line.writtenAt())));
        if (line.edited()) head.add(new Span(" · " + getTranslation("scoring.note.edited")));
        head.addClassName("fm-grey");
        var note = new Article(head);
        note.addClassName("fm-comment");
        if (line.withdrawnAt() != null) {
            head.add(new Span(" · " + getTranslation("scoring.note.withdrawn", dates.moment(line.withdrawnAt()))));
            return note;
        }
        var body = new Div(RichTextView.show(line.wording()));
        note.add(body);
        if (line.mine()) body.add(actions(line, body));
        return note;
    }

    private Div actions(NoteLine line, Div body) {
        var actions = new Div();
        actions.addClassName("fm-actions");
        if (line.editable()) actions.add(quiet("scoring.note.edit", () -> edit(line, body)));
        actions.add(quiet(
                "scoring.note.withdraw",
                () -> Confirm.ask(
                        getTranslation("scoring.note.withdraw.title"),
                        getTranslation("scoring.note.withdraw.text"),
                        getTranslation("scoring.note.withdraw"),
                        () -> withdraw(line))));
        return actions;
    }

    private void edit(NoteLine line, Div body) {
        body.removeAll();
        var field = new NoteField(notes, getTranslation("scoring.note.edit.label"), line.source());
        var save = new Button(getTranslation("scoring.note.edit.save"));
        save.addClassName("fm-secondary");
        save.addClickListener(click -> field.words().ifPresent(words -> {
            try {
                notes.edit(line.id(), words);
            } catch (RefusedException refused) {
                field.say(getTranslation(refused.refusal().key(), refused.arguments()));
                return;
            }
            show();
            Notice.show(getTranslation("scoring.note.changed"));
        }));
        var actions = new Div(save, quiet("scoring.cancel", this::show));
        actions.addClassName("fm-actions");
        body.add(field, actions);
        field.focusText();
    }

    private void withdraw(NoteLine line) {
        try {
            notes.withdraw(line.id());
            Notice.show(getTranslation("scoring.note.withdrawn.done"));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show();
    }

    private void compose() {
        compose.removeAll();
        UUID key = Ids.next();
        var field = new NoteField(notes, getTranslation("scoring.note.write"), "");
        field.getElement().setAttribute("data-key", "n");
        var send = new Button(getTranslation("scoring.note.send"));
        send.addClassName("fm-secondary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                field.words().ifPresent(words -> send(new WriteNote(key, idea, words), field));
            } finally {
                send.setEnabled(true);
            }
        });
        var actions = new Div(send);
        actions.addClassName("fm-actions");
        compose.add(field, actions);
    }

    /** What was typed stays where it is when a rule says no. */
    private void send(WriteNote asked, NoteField field) {
        try {
            notes.write(asked);
        } catch (RefusedException refused) {
            field.say(getTranslation(refused.refusal().key(), refused.arguments()));
            return;
        }
        show();
        compose();
        Notice.show(getTranslation("scoring.note.done"));
    }

    private Button quiet(String key, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.addClassName("fm-quiet");
        return button;
    }
}
