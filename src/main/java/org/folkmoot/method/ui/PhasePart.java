package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PhaseDesk;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.method.PhaseState;
import org.folkmoot.method.PhaseToDo;
import org.folkmoot.moderation.ui.BlockedNote;
import org.folkmoot.shared.ui.RichTextView;
import org.jspecify.annotations.Nullable;

/** One phase: what there is to do for the person looking, their answer, and those of others once they may be read. */
class PhasePart extends Section {

    private final transient MethodPageServices services;
    private final transient Runnable changed;
    private final InquiryId inquiry;
    private final Div head = new Div();
    private final Div writing = new Div();
    private final Div read = new Div();
    private @Nullable AnswerForm form;

    PhasePart(MethodPageServices services, InquiryId inquiry, Runnable changed) {
        this.services = services;
        this.inquiry = inquiry;
        this.changed = changed;
        addClassName("fm-phase");
        add(head, writing, read);
    }

    void show(MethodDetail method, PhaseDesk desk) {
        showHead(method, desk);
        if (form != null) form.update(desk);
        else if (writes(desk)) {
            services.admission().blockedBecause().ifPresent(reason -> writing.add(new BlockedNote(reason)));
            var made = new AnswerForm(services, inquiry, desk, changed);
            form = made;
            writing.add(made);
        }
        showAnswers(desk);
    }

    /** Open for them, or closed over a draft of theirs. */
    private static boolean writes(PhaseDesk desk) {
        return desk.mayWrite() || desk.phase().toDo() == PhaseToDo.LEFT_OVER;
    }

    private void showHead(MethodDetail method, PhaseDesk desk) {
        var phase = desk.phase();
        head.removeAll();
        var kicker = new Paragraph(getTranslation(
                        "method.phase.of", phase.number(), method.phases().size()) + " · "
                + PhaseWords.grey(phase, services.dates(), this));
        kicker.addClassName("fm-kicker");
        var now = new Paragraph(PhaseWords.state(phase, this), new Span(PhaseWords.now(phase.toDo(), this)));
        now.addClassNames("fm-method-now", "fm-line");
        head.add(kicker, new H2(phase.title()), now);
        method.open()
                .filter(open -> open.number() != phase.number())
                .ifPresent(open -> head.add(new Paragraph(new Anchor(
                        MethodNavigation.phase(inquiry, open.number()),
                        getTranslation("method.open-now", open.title())))));
        if (phase.state() != PhaseState.PLANNED) head.add(count(phase));
        if (desk.group() > 0)
            head.add(
                    new Paragraph(getTranslation("method.my-group", desk.group(), String.join(", ", desk.together()))));
        head.add(RichTextView.show(phase.question()));
        if (method.room().inside()) head.add(places(phase));
    }

    /** Where what this phase is about is worked on: the issues in order, the evidence log, the options side by side. */
    private Div places(PhaseLine phase) {
        var places = new Div();
        places.addClassName("fm-actions");
        services.sections()
                .orderedStream()
                .forEach(section -> section.pageFor(phase.about(), inquiry).ifPresent(path -> {
                    var link =
                            new Anchor(path, getTranslation("method.phase.place", getTranslation(section.titleKey())));
                    link.addClassName("fm-secondary");
                    places.add(link);
                }));
        places.setVisible(places.getComponentCount() > 0);
        return places;
    }

    private Paragraph count(PhaseLine phase) {
        var count = new Paragraph(PhaseWords.count(phase, this));
        count.addClassName("fm-grey");
        return count;
    }

    private void showAnswers(PhaseDesk desk) {
        read.removeAll();
        var phase = desk.phase();
        var shown = desk.answers().stream()
                .filter(one -> !one.mine() || phase.state() != PhaseState.OPEN || !desk.mayWrite())
                .toList();
        if (!shown.isEmpty()) {
            read.add(new H3(getTranslation("method.answers." + phase.work())));
            shown.forEach(one -> read.add(new PhaseAnswerBlock(one, services.dates())));
        } else if (desk.othersOpen()) read.add(note(getTranslation("method.answers.none")));
        else if (phase.state() == PhaseState.OPEN && desk.mayWrite())
            read.add(note(getTranslation("method.answers.later." + phase.work())));
        if (!desk.steps().isEmpty()) read.add(steps(desk));
    }

    private Div steps(PhaseDesk desk) {
        var list = new UnorderedList();
        desk.steps()
                .forEach(step -> list.add(new ListItem(getTranslation(
                        "method.step." + step.kind(),
                        step.by(),
                        services.dates().moment(step.at()),
                        step.reason()))));
        var all = new Div(list);
        all.addClassNames("fm-grey", "fm-phase-steps");
        return all;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("fm-grey");
        return note;
    }
}
