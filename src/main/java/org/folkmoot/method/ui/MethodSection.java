package org.folkmoot.method.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.MethodService;
import org.folkmoot.method.PhaseState;
import org.folkmoot.method.PhaseToDo;

/** On an inquiry's page: the phase that is open, and what there is to do now for the person looking. */
@org.springframework.stereotype.Component
class MethodSection implements InquirySection {

    private final MethodService methods;

    MethodSection(MethodService methods) {
        this.methods = methods;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "method.title";
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var method = methods.find(room.id());
        if (method.isPresent()) return method.map(MethodSection::shown);
        return room.runs() && room.stage() != InquiryStage.CLOSED ? Optional.of(choose(room)) : Optional.empty();
    }

    @Override
    public boolean gathersContributions(InquiryRoom room) {
        return methods.find(room.id()).isPresent();
    }

    private static Div choose(InquiryRoom room) {
        var part = new Div();
        var link = new Anchor(MethodNavigation.method(room.id()), part.getTranslation("method.choose"));
        link.addClassName("fm-secondary");
        part.add(new Paragraph(part.getTranslation("method.section.none")), link);
        return part;
    }

    private static Div shown(MethodDetail method) {
        var part = new Div();
        var phase = method.current();
        var now = new Paragraph(
                PhaseWords.state(phase, part),
                new Span(part.getTranslation(
                        "method.section.now",
                        phase.number(),
                        method.phases().size(),
                        phase.title(),
                        method.room().inside() ? PhaseWords.now(phase.toDo(), part) : "")));
        now.addClassNames("fm-method-now", "fm-line");
        part.add(now);
        if (phase.state() != PhaseState.PLANNED) {
            var count = new Paragraph(PhaseWords.count(phase, part));
            count.addClassName("fm-grey");
            part.add(count);
        }
        var link = new Anchor(
                MethodNavigation.method(method.room().id()),
                part.getTranslation(asks(phase.toDo()) ? "method.section.go" : "method.section.look"));
        link.addClassName(asks(phase.toDo()) ? "fm-primary" : "fm-secondary");
        part.add(link);
        return part;
    }

    private static boolean asks(PhaseToDo what) {
        return what == PhaseToDo.WRITE || what == PhaseToDo.WRITE_TOGETHER || what == PhaseToDo.SETTLE;
    }
}
