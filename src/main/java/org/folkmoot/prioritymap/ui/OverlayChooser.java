package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.prioritymap.MapGroupId;
import org.folkmoot.prioritymap.OverlayChoice;
import org.folkmoot.prioritymap.OverlayQuery;

/** The maps and groups to choose from. A map with all its groups ticked is asked for as a whole, so that later groups come with it. */
class OverlayChooser extends Div {

    private final Map<OverlayChoice, CheckboxGroup<OverlayChoice.Group>> fields = new LinkedHashMap<>();

    OverlayChooser(List<OverlayChoice> choices, OverlayQuery chosen, Consumer<OverlayQuery> changed) {
        addClassName("fm-overlay-chooser");
        var whole = Set.copyOf(chosen.maps());
        var single = Set.copyOf(chosen.groups());
        for (var choice : choices) {
            var field = new CheckboxGroup<OverlayChoice.Group>(choice.question());
            field.setItems(choice.groups());
            field.setItemLabelGenerator(OverlayChoice.Group::name);
            field.setValue(choice.groups().stream()
                    .filter(group -> whole.contains(choice.inquiry()) || single.contains(group.id()))
                    .collect(Collectors.toSet()));
            field.addValueChangeListener(change -> changed.accept(chosen()));
            fields.put(choice, field);
            add(field);
        }
    }

    static OverlayQuery all(List<OverlayChoice> choices) {
        return new OverlayQuery(choices.stream().map(OverlayChoice::inquiry).toList(), List.of());
    }

    private OverlayQuery chosen() {
        var maps = new ArrayList<InquiryId>();
        var groups = new ArrayList<MapGroupId>();
        fields.forEach((choice, field) -> {
            if (field.getValue().size() == choice.groups().size()) maps.add(choice.inquiry());
            else choice.groups().stream().filter(field.getValue()::contains).forEach(group -> groups.add(group.id()));
        });
        return new OverlayQuery(maps, groups);
    }
}
