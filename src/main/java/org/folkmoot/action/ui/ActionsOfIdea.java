package org.folkmoot.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.action.ActionService;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaBlock;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.PageSection;
import org.springframework.stereotype.Component;

/** On an idea's page: who does what by when. */
@Component
class ActionsOfIdea implements IdeaBlock {

    private final ActionService actions;
    private final ActionDesk desk;
    private final CurrentMember currentMember;

    ActionsOfIdea(ActionService actions, ActionDesk desk, CurrentMember currentMember) {
        this.actions = actions;
        this.desk = desk;
        this.currentMember = currentMember;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<PageSection> create(IdeaDetail idea, Runnable changed) {
        var lines = actions.about(idea.id());
        var adds = mayAdd(idea);
        if (lines.isEmpty() && !adds) return Optional.empty();
        var section = new PageSection(UI.getCurrent().getTranslation("action.idea.title"));
        if (lines.isEmpty()) section.add(new Paragraph(section.getTranslation("action.idea.none")));
        else section.add(desk.rows(lines, false, changed));
        if (adds) {
            var add = new Button(
                    section.getTranslation("action.add"),
                    click -> desk.add(idea.id().asOrigin(idea.title()), changed));
            add.addClassName("fm-secondary");
            var line = new Div(add);
            line.addClassName("fm-actions");
            section.add(line);
        }
        return Optional.of(section);
    }

    private boolean mayAdd(IdeaDetail idea) {
        var goesOn = idea.stage() == IdeaStage.APPROVED || idea.stage() == IdeaStage.IN_DELIVERY;
        return goesOn && (currentMember.has(Role.STEERING) || currentMember.has(Role.MANAGER));
    }
}
