package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.idea.CoAuthorInvitation;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** "Ann asks you to write this with her": yes or no. */
class InvitationBanner extends Section {

    InvitationBanner(CoAuthorService coAuthors, CoAuthorInvitation asked, Dates dates, Runnable answered) {
        addClassName("fm-note");
        var yes = new Button(getTranslation("idea.coauthor.accept"));
        yes.addClassName("fm-primary");
        yes.addClickListener(click -> answer(() -> coAuthors.accept(asked.idea()), "idea.coauthor.accepted", answered));
        var no = new Button(getTranslation("idea.coauthor.decline"));
        no.addClassName("fm-secondary");
        no.addClickListener(click -> answer(() -> coAuthors.decline(asked.idea()), "idea.coauthor.declined", answered));
        var actions = new Div(yes, no);
        actions.addClassName("fm-actions");
        add(
                new H2(getTranslation("idea.coauthor.invited", asked.by())),
                new Paragraph(getTranslation("idea.coauthor.invited.text", dates.day(asked.at()))),
                actions);
    }

    private void answer(Runnable answer, String done, Runnable answered) {
        try {
            answer.run();
            Notice.show(getTranslation(done));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        answered.run();
    }
}
