package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.ui.BlockedNote;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Puts an idea forward. */
@Route(IdeaNavigation.NEW)
@RolesAllowed("PARTICIPANT")
class NewIdeaView extends Main implements HasDynamicTitle {

    private final transient IdeaService ideas;

    NewIdeaView(IdeaService ideas, ProgrammeService programme, Admission admission) {
        this.ideas = ideas;
        addClassName("fm-reading");
        add(
                new PageHeader(getTranslation("idea.new.title"))
                        .kicker(new Anchor(IdeaNavigation.list(), "◂ " + getTranslation("idea.back"))),
                new Paragraph(getTranslation("idea.new.intro")));
        admission.blockedBecause().ifPresent(reason -> add(new BlockedNote(reason)));
        add(new IdeaForm(programme.strategy(), this::submit));
    }

    private void submit(SubmitIdea asked) {
        var id = ideas.submit(asked);
        getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.idea(id)));
        var waits = ideas.find(id).filter(idea -> idea.note() != null).isPresent();
        Notice.show(getTranslation(waits ? "idea.new.waiting" : "idea.new.done"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("idea.new.title");
    }
}
