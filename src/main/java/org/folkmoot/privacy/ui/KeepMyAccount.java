package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.privacy.DeletionService;
import org.folkmoot.privacy.PendingDeletion;
import org.folkmoot.shared.Dates;

/** Says when my account will be deleted, with the button that undoes it. */
class KeepMyAccount extends Div {

    KeepMyAccount(DeletionService deletions, Dates dates, PendingDeletion pending) {
        addClassName("fm-note");
        var keep = new Button(
                getTranslation("privacy.delete.keep"),
                click -> Refused.notice(
                        this, deletions::keepMine, getTranslation("privacy.delete.kept"), () -> removeFromParent()));
        keep.addClassName("fm-primary");
        add(
                new Paragraph(
                        pending.forInactivity()
                                ? getTranslation("privacy.delete.pending-inactive", dates.moment(pending.dueAt()))
                                : pending.byThemself()
                                        ? getTranslation("privacy.delete.pending", dates.moment(pending.dueAt()))
                                        : getTranslation(
                                                "privacy.delete.pending-by-other",
                                                dates.moment(pending.dueAt()),
                                                pending.reason())),
                keep);
    }
}
