package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.privacy.DeletionService;
import org.folkmoot.privacy.PendingDeletion;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;

/** Having a person's account deleted when they ask for it, and undoing that. */
@org.springframework.stereotype.Component
class PersonDeletion implements PersonSection {

    private final DeletionService deletions;
    private final Dates dates;

    PersonDeletion(DeletionService deletions, Dates dates) {
        this.deletions = deletions;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 390;
    }

    @Override
    public String titleKey() {
        return "privacy.delete.of-person";
    }

    @Override
    public Optional<? extends Component> create(MemberId person) {
        var part = new Div();
        show(part, person);
        return Optional.of(part);
    }

    private void show(Div part, MemberId person) {
        part.removeAll();
        deletions
                .of(person)
                .ifPresentOrElse(pending -> showPending(part, person, pending), () -> part.add(form(part, person)));
    }

    private void showPending(Div part, MemberId person, PendingDeletion pending) {
        var undo = new Button(
                part.getTranslation("privacy.delete.undo"),
                click -> Refused.notice(
                        part,
                        () -> deletions.keep(person),
                        part.getTranslation("privacy.delete.kept"),
                        () -> show(part, person)));
        undo.addClassName("fm-secondary");
        var note = new Div(
                new Paragraph(part.getTranslation(
                        "privacy.delete.person-pending",
                        dates.moment(pending.dueAt()),
                        pending.forInactivity() ? 2 : pending.byThemself() ? 1 : 0)),
                new Paragraph(pending.reason()));
        if (!pending.byThemself()) note.add(undo);
        note.addClassName("fm-note");
        part.add(note);
    }

    private Div form(Div part, MemberId person) {
        var reason = new TextArea(part.getTranslation("privacy.delete.reason"));
        reason.setMaxLength(DeletionService.REASON_MAX);
        var keepIdeas = new Checkbox(part.getTranslation("privacy.delete.keep-ideas"));
        var ask = new Button(part.getTranslation("privacy.delete.ask"), click -> {
            try {
                deletions.askFor(person, reason.getValue(), keepIdeas.getValue());
                show(part, person);
            } catch (RefusedException refused) {
                FieldErrors.show(reason, Refused.words(part, refused));
            }
        });
        ask.addClassName("fm-secondary");
        var form = new Div(
                new Paragraph(part.getTranslation("privacy.delete.for-person-text", deletions.coolingOffDays())),
                reason,
                keepIdeas,
                ask);
        form.addClassName("fm-form");
        return form;
    }
}
