package org.folkmoot.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.action.ActionService;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** On an inquiry's page: its tasks, who does what by when. */
@org.springframework.stereotype.Component
class ActionsOfInquiry implements InquirySection {

    private final ActionService actions;
    private final ActionDesk desk;

    ActionsOfInquiry(ActionService actions, ActionDesk desk) {
        this.actions = actions;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public String titleKey() {
        return "action.inquiry.title";
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var lines = actions.of(room.id());
        var adds = room.runs() && room.stage() != InquiryStage.CLOSED;
        if (lines.isEmpty() && !adds) return Optional.empty();
        var part = new Div();
        fill(part, room, adds);
        return Optional.of(part);
    }

    private void fill(Div part, InquiryRoom room, boolean adds) {
        part.removeAll();
        var lines = actions.of(room.id());
        Runnable changed = () -> fill(part, room, adds);
        if (lines.isEmpty()) part.add(new Paragraph(part.getTranslation("action.inquiry.none")));
        else part.add(desk.rows(lines, false, changed));
        if (!adds) return;
        var add = new NativeButton(
                part.getTranslation("action.add"),
                click -> desk.add(
                        terms -> {
                            try {
                                actions.addFrom(room.id(), terms);
                            } catch (RefusedException no) {
                                Notice.keep(part.getTranslation(no.refusal().key(), no.arguments()));
                            }
                        },
                        changed));
        add.addClassName("fm-secondary");
        var line = new Div(add);
        line.addClassName("fm-actions");
        part.add(line);
    }
}
