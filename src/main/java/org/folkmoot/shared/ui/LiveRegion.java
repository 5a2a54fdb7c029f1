package org.folkmoot.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The one polite place from which a screen reader hears what changed. Part of the frame; everyone else uses {@link Notice}. */
public class LiveRegion extends Div {

    public LiveRegion() {
        setId("live");
        addClassName("fm-hidden-visually");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    static Optional<LiveRegion> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, LiveRegion.class));
    }

    /** A text heard before is heard again: a trailing space makes it new. */
    void say(String text) {
        setText(text.equals(getText()) ? text + "\u00a0" : text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), LiveRegion.class, this);
    }
}
