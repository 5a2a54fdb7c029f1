package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.programme.Area;

/** Narrows sessions down to one area. */
class AreaChoice extends Select<Area> {

    AreaChoice(List<Area> areas, Optional<Area> chosen, Consumer<Optional<Area>> then) {
        setLabel(getTranslation("conversation.area"));
        setItems(areas);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("conversation.list.all-areas"));
        setItemLabelGenerator(area -> area == null ? getTranslation("conversation.list.all-areas") : area.name());
        chosen.ifPresent(this::setValue);
        addValueChangeListener(change -> then.accept(Optional.ofNullable(change.getValue())));
    }

    /** The one named in the address; an area nobody knows is as good as none. */
    static Optional<Area> in(Location location, List<Area> areas) {
        return location.getQueryParameters()
                .getSingleParameter(ConversationPaths.AREA)
                .flatMap(name ->
                        areas.stream().filter(a -> a.name().equals(name)).findFirst());
    }
}
