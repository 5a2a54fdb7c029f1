package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.shared.Dates;

/** Where an idea stands, as a line of steps in words. */
class IdeaSteps extends OrderedList {

    IdeaSteps(IdeaDetail idea, IdeaWords words, Dates dates) {
        addClassName("fm-steps");
        getElement().setAttribute("aria-label", getTranslation("idea.steps.label"));
        step(
                getTranslation("idea.steps.submitted", dates.day(idea.submittedAt())),
                idea.stage() == IdeaStage.SUBMITTED);
        if (idea.stage() == IdeaStage.SHORTLISTED) step(getTranslation("idea.steps.shortlisted"), true);
        if (idea.stage().inFiltering()) add(new ListItem(getTranslation("idea.steps.awaiting")));
        else if (idea.answer() != null) {
            var answered = dates.day(idea.answer().answeredAt());
            var answerIsNow = idea.stage() == idea.answer().outcome().leadsTo();
            step(getTranslation("idea.steps.done", words.outcome(idea.answer().outcome()), answered), answerIsNow);
            if (!answerIsNow) step(words.stage(idea.stage()), true);
        } else step(words.stage(idea.stage()), true);
    }

    private void step(String text, boolean now) {
        var item = new ListItem(text);
        if (now) item.getElement().setAttribute("aria-current", "step");
        else item.addClassName("fm-done");
        add(item);
    }
}
