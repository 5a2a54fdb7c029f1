package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.privacy.DeletionService;
import org.folkmoot.shared.Dates;

/** The way out, and the way back while there is one. */
@org.springframework.stereotype.Component
class DeleteSection implements AccountSection {

    private final DeletionService deletions;
    private final Dates dates;

    DeleteSection(DeletionService deletions, Dates dates) {
        this.deletions = deletions;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 390;
    }

    @Override
    public String anchor() {
        return "delete";
    }

    @Override
    public String titleKey() {
        return "privacy.delete.section-title";
    }

    @Override
    public Component create() {
        var part = new Div();
        deletions
                .mine()
                .ifPresentOrElse(
                        pending -> part.add(new KeepMyAccount(deletions, dates, pending)),
                        () -> part.add(
                                new Paragraph(part.getTranslation("privacy.delete.section-text")),
                                new Paragraph(new Anchor(
                                        DeleteAccountView.ROUTE, part.getTranslation("privacy.delete.open")))));
        return part;
    }
}
