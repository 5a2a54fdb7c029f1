package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.method.PhaseState;
import org.folkmoot.shared.Dates;

/** All phases in order, with their days and how far they are, in words. */
class PhaseTimeline extends OrderedList {

    private final transient Dates dates;

    PhaseTimeline(Dates dates) {
        this.dates = dates;
        addClassNames("fm-timeline", "fm-phases");
    }

    void show(MethodDetail method, int looking) {
        removeAll();
        method.phases().forEach(phase -> add(item(method, phase, phase.number() == looking)));
    }

    private ListItem item(MethodDetail method, PhaseLine phase, boolean looking) {
        var title = new Anchor(
                MethodNavigation.phase(method.room().id(), phase.number()),
                getTranslation("method.phase.title", phase.number(), phase.title()));
        title.addClassName("fm-strong");
        if (looking) title.getElement().setAttribute("aria-current", "page");
        var grey = new Div(PhaseWords.grey(phase, dates, this));
        grey.addClassName("fm-grey");
        var state = new Div(PhaseWords.state(phase, this));
        if (phase.state() != PhaseState.PLANNED) state.add(" " + PhaseWords.count(phase, this));
        state.addClassName("fm-phase-state");
        var item = new ListItem(title, grey, state);
        if (phase.state() == PhaseState.OPEN) item.getElement().setAttribute("aria-current", "step");
        return item;
    }
}
