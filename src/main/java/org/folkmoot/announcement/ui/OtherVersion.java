package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.folkmoot.announcement.AnnouncementDetail;
import org.folkmoot.shared.Dates;

/** What somebody else saved meanwhile, beside one's own words that stay in the fields. */
class OtherVersion extends Div {

    OtherVersion(AnnouncementDetail theirs, Dates dates, Runnable keepMine, Runnable takeTheirs) {
        addClassName("fm-note");
        getElement().setAttribute("role", "alert");
        var words = new Pre(theirs.words());
        words.addClassName("fm-mail-words");
        var mine = new Button(getTranslation("announcement.other.mine"), click -> keepMine.run());
        mine.addClassName("fm-secondary");
        var take = new Button(getTranslation("announcement.other.theirs"), click -> takeTheirs.run());
        take.addClassName("fm-secondary");
        var actions = new Div(mine, take);
        actions.addClassName("fm-actions");
        add(
                new H2(getTranslation("announcement.other.title")),
                new Paragraph(getTranslation(
                        "announcement.other.text", theirs.changedBy(), dates.moment(theirs.changedAt()))),
                new Paragraph(getTranslation(
                        "announcement.other.subject",
                        Words.title(this, theirs.subject()),
                        theirs.segmentLabel().isEmpty()
                                ? getTranslation("announcement.segment."
                                        + theirs.segment().kind())
                                : theirs.segmentLabel())),
                words,
                actions);
    }
}
