package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.folkmoot.prioritymap.FrameArea;
import org.folkmoot.prioritymap.FrameDetail;
import org.folkmoot.prioritymap.FrameId;
import org.folkmoot.prioritymap.PriorityMapService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;

/** Begins a map: which frame, and the names of its groups, one a line. */
class BeginMapForm extends Div {

    private static final int TYPED_MAX = 4_000;

    private final Select<FrameDetail> frame = new Select<>();
    private final TextArea groups = new TextArea(getTranslation("prioritymap.groups"));

    BeginMapForm(List<FrameDetail> frames, BiConsumer<FrameId, List<String>> begun) {
        addClassName("fm-form");
        frame.setLabel(getTranslation("prioritymap.begin.frame"));
        frame.setItems(frames);
        frame.setItemLabelGenerator(FrameDetail::name);
        frame.addValueChangeListener(change -> describe(change.getValue()));
        if (!frames.isEmpty()) frame.setValue(frames.getFirst());
        else frame.setHelperText(getTranslation("prioritymap.begin.no-frame"));
        groups.setHelperText(getTranslation("prioritymap.begin.groups-help", PriorityMapService.GROUPS_MAX));
        var act = new NativeButton(getTranslation("prioritymap.begin"), click -> begin(begun));
        act.addClassName("fm-primary");
        add(frame, groups, act);
    }

    private void describe(FrameDetail chosen) {
        if (chosen != null)
            frame.setHelperText(String.join(
                    ", ", chosen.areas().stream().map(FrameArea::name).toList()));
    }

    private void begin(BiConsumer<FrameId, List<String>> begun) {
        if (frame.getValue() == null) {
            FieldErrors.show(frame, getTranslation("prioritymap.begin.choose"));
            return;
        }
        FieldErrors.on(groups, this::named).ifPresent(names -> {
            try {
                begun.accept(frame.getValue().id(), names);
            } catch (RefusedException no) {
                FieldErrors.show(groups, getTranslation(no.refusal().key(), no.arguments()));
            }
        });
    }

    private List<String> named() {
        return Texts.optionalBlock(groups.getValue(), TYPED_MAX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Texts.line(line, PriorityMapService.GROUP_NAME_MAX))
                .toList();
    }
}
