package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.WordDifference;

/** The text of another place beside one's own, with what differs marked; one of the two is kept, by choice. */
class TwoVersions extends Section {

    /**
     * @param intro what happened
     * @param other what stands there
     * @param mine  what stands in the form
     */
    TwoVersions(String intro, DraftContent other, DraftContent mine, Runnable keepMine, Runnable takeOther) {
        addClassNames("fm-note", "fm-two-versions");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("idea.clash.title"));
        var keep = new Button(getTranslation("idea.clash.keep-mine"), click -> keepMine.run());
        var take = new Button(getTranslation("idea.clash.take-other"), click -> takeOther.run());
        keep.addClassName("fm-secondary");
        take.addClassName("fm-secondary");
        var actions = new Div(keep, take);
        actions.addClassName("fm-actions");
        add(new H2(getTranslation("idea.clash.title")), new Paragraph(intro));
        field("idea.form.title", other.title(), mine.title());
        field("idea.form.wording", other.wording(), mine.wording());
        field("idea.form.helps", other.helps(), mine.helps());
        add(new Paragraph(getTranslation("idea.clash.how")), actions);
    }

    private void field(String key, String other, String mine) {
        if (other.equals(mine)) return;
        var label = new Paragraph(getTranslation(key));
        label.addClassName("fm-grey");
        add(label, new DifferenceText(WordDifference.between(other, mine)));
    }
}
