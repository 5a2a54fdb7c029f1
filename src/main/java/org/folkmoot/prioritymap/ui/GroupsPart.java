package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.prioritymap.MapGroupLine;
import org.folkmoot.prioritymap.PriorityMapDetail;
import org.folkmoot.prioritymap.PriorityMapService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** For those who run the inquiry: which groups there are. */
class GroupsPart extends Div {

    private final transient PriorityMapService maps;
    private final transient PriorityMapDetail map;
    private final transient Runnable changed;

    GroupsPart(PriorityMapService maps, PriorityMapDetail map, Runnable changed) {
        this.maps = maps;
        this.map = map;
        this.changed = changed;
        addClassName("fm-map-groups");
        map.groups().forEach(group -> add(line(group)));
        var name = new TextField(getTranslation("prioritymap.group.new"));
        var act = button(
                "prioritymap.group.add",
                "fm-secondary",
                () -> save(name, "", typed -> maps.addGroup(map.room().id(), typed)));
        add(row(name, act));
        var untouched = map.groups().stream().allMatch(group -> group.marks().isEmpty());
        if (untouched) add(button("prioritymap.give-up", "fm-quiet", this::giveUp));
    }

    private Div line(MapGroupLine group) {
        var name = new TextField(getTranslation("prioritymap.group.name"));
        name.setValue(group.name());
        var rename = button(
                "prioritymap.group.rename",
                "fm-secondary",
                () -> save(
                        name, group.name(), typed -> maps.renameGroup(map.room().id(), group.id(), typed)));
        rename.setAriaLabel(getTranslation("prioritymap.group.rename-label", group.name()));
        var remove = button(
                "prioritymap.group.remove",
                "fm-quiet",
                () -> attempt(() -> maps.removeGroup(map.room().id(), group.id())));
        remove.setAriaLabel(getTranslation("prioritymap.group.remove-label", group.name()));
        return row(name, rename, remove);
    }

    private interface Saving {
        void as(String typed);
    }

    private void save(TextField name, String before, Saving saving) {
        FieldErrors.on(name, () -> Texts.line(name.getValue(), PriorityMapService.GROUP_NAME_MAX))
                .filter(typed -> !typed.equals(before))
                .ifPresent(typed -> {
                    try {
                        saving.as(typed);
                        changed.run();
                    } catch (RefusedException no) {
                        FieldErrors.show(name, getTranslation(no.refusal().key(), no.arguments()));
                    }
                });
    }

    private void giveUp() {
        Confirm.ask(
                getTranslation("prioritymap.give-up.ask"),
                getTranslation("prioritymap.give-up.text"),
                getTranslation("prioritymap.give-up"),
                () -> attempt(() -> maps.giveUp(map.room().id())));
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        changed.run();
    }

    private NativeButton button(String key, String className, Runnable does) {
        var button = new NativeButton(getTranslation(key), click -> does.run());
        button.addClassName(className);
        return button;
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        var row = new Div(parts);
        row.addClassName("fm-map-group");
        return row;
    }
}
