package org.folkmoot.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.folkmoot.round.RoundClock;

/** The time that is left. The browser counts down to the end it is given ({@code frontend/round.js}). */
@Tag("fm-round-clock")
class RoundTimer extends Component {

    static final String SCRIPT = "/assets/round.js";

    RoundTimer(RoundClock clock) {
        getElement()
                .setAttribute("paused-words", getTranslation("round.clock.paused"))
                .setAttribute("over-words", getTranslation("round.clock.over"))
                .setAttribute("minute-words", getTranslation("round.clock.minute"))
                .setAttribute("half-words", getTranslation("round.clock.half"))
                .setAttribute("length", String.valueOf(clock.length().toSeconds()))
                .setAttribute("paused", clock.paused())
                .setAttribute("now", String.valueOf(clock.now().toEpochMilli()))
                .setAttribute("ends", String.valueOf(clock.endsAt().toEpochMilli()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
