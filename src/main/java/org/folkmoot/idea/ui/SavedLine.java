package org.folkmoot.idea.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.shared.Dates;

/** "Draft saved 10 s ago". The browser counts on ({@code frontend/saved.js}); it says nothing to those who listen. */
@Tag("fm-saved")
class SavedLine extends Component implements HasText {

    private static final String SCRIPT = "/assets/saved.js";

    private final transient Dates dates;

    SavedLine(Dates dates) {
        this.dates = dates;
        addClassNames();
        getElement()
                .setAttribute("now", getTranslation("idea.draft.saved.now"))
                .setAttribute("seconds", getTranslation("idea.draft.saved.seconds"))
                .setAttribute("minutes", getTranslation("idea.draft.saved.minutes"));
    }

    private void addClassNames() {
        getElement().getClassList().add("fm-grey");
    }

    void saved(int turn, Instant at, Instant now) {
        var age = Math.max(0, Duration.between(at, now).toSeconds());
        var saved = getTranslation("idea.draft.saved.at", dates.moment(at));
        setText(age < 5 ? getTranslation("idea.draft.saved.now") : saved);
        getElement()
                .setAttribute("at", saved)
                .setAttribute("age", String.valueOf(age))
                .setAttribute("turn", String.valueOf(turn));
    }

    void notSaved(String why) {
        getElement().removeAttribute("turn");
        setText(why);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
