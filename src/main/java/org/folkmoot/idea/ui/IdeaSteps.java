package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaStepLine;
import org.folkmoot.shared.Dates;

/** Where an idea stands, as a line of steps in words: from its first day to what came of it. */
class IdeaSteps extends OrderedList {

    /** @param after the steps since its answer */
    IdeaSteps(IdeaDetail idea, List<IdeaStepLine> after, IdeaWords words, Dates dates) {
        addClassName("fm-steps");
        getElement().setAttribute("aria-label", getTranslation("idea.steps.label"));
        var said = new ArrayList<String>();
        said.add(getTranslation("idea.steps.submitted", dates.day(idea.submittedAt())));
        var answer = idea.answer();
        if (answer != null) {
            after.stream()
                    .filter(step -> step.at().isBefore(answer.answeredAt()))
                    .forEach(step -> said.add(step(step, dates)));
            said.add(
                    getTranslation("idea.steps.done", words.outcome(answer.outcome()), dates.day(answer.answeredAt())));
            after.stream()
                    .filter(step -> !step.at().isBefore(answer.answeredAt()))
                    .forEach(step -> said.add(step(step, dates)));
        }
        if (idea.stage() == IdeaStage.SHORTLISTED) said.add(getTranslation("idea.steps.shortlisted"));
        var told = idea.stage().inFiltering() || answer != null && idea.stage() != IdeaStage.WITHDRAWN;
        if (!told) said.add(words.stage(idea.stage()));
        for (var text : said) add(item(text, text.equals(said.getLast())));
        if (idea.stage().inFiltering()) add(new ListItem(getTranslation("idea.steps.awaiting")));
    }

    private String step(IdeaStepLine step, Dates dates) {
        return getTranslation("idea.step." + step.cause(), dates.day(step.at()));
    }

    private static ListItem item(String text, boolean now) {
        var item = new ListItem(text);
        if (now) item.getElement().setAttribute("aria-current", "step");
        else item.addClassName("fm-done");
        return item;
    }
}
