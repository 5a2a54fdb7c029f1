package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.method.GuidingLine;
import org.folkmoot.method.LateWish;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.method.PhaseState;
import org.folkmoot.method.PhaseWork;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** For those who run the inquiry: opening and closing the phase, its groups, late answers, dates, questions. */
class RunPart extends Section {

    private final transient MethodPageServices services;
    private final transient RunFacts facts;
    private final transient MethodDetail method;
    private final transient PhaseLine phase;
    private final transient Runnable changed;
    private final InquiryId inquiry;

    RunPart(MethodPageServices services, RunFacts facts, Runnable changed) {
        this.services = services;
        this.facts = facts;
        this.method = facts.method();
        this.phase = facts.phase();
        this.changed = changed;
        this.inquiry = method.room().id();
        addClassNames("fm-section", "fm-method-run");
        add(new H2(getTranslation("method.run")), steps());
        if (phase.work() == PhaseWork.GROUP && phase.state() != PhaseState.CLOSED)
            add(new GroupsPart(services, facts, this::attempt));
        if (phase.state() == PhaseState.CLOSED) late();
        plan();
    }

    private Div steps() {
        var steps = new Div();
        steps.addClassName("fm-actions");
        if (!method.room().underWay()) {
            steps.add(new Paragraph(getTranslation("method.refusal.not-under-way")));
            return steps;
        }
        switch (phase.state()) {
            case PLANNED ->
                steps.add(button(
                        "method.open",
                        "fm-primary",
                        () -> attempt(() -> services.phases().open(inquiry, phase.id()))));
            case OPEN -> steps.add(button("method.close", "fm-secondary", this::close));
            case CLOSED -> steps.add(button("method.reopen", "fm-secondary", this::reopen));
        }
        return steps;
    }

    private void close() {
        var now = services.answers().desk(inquiry, phase.id()).phase();
        Confirm.ask(
                getTranslation("method.close.title", phase.title()),
                getTranslation("method.close.text", PhaseWords.count(now, this)),
                getTranslation("method.close"),
                () -> attempt(() -> services.phases().close(inquiry, phase.id())));
    }

    private void reopen() {
        MethodDialogs.reason(
                        this,
                        phase.title(),
                        reason -> attempt(() -> services.phases().reopen(inquiry, phase.id(), reason)))
                .open();
    }

    private void late() {
        if (!facts.wishes().isEmpty()) add(new H3(getTranslation("method.late")));
        facts.wishes().forEach(one -> add(wish(one)));
        if (!facts.silent().isEmpty())
            add(button(
                    "method.type-for",
                    "fm-quiet",
                    () -> MethodDialogs.typeFor(
                                    this,
                                    facts.silent(),
                                    (person, words) -> attempt(
                                            () -> services.late().typeFor(inquiry, phase.id(), person.member(), words)))
                            .open()));
    }

    private Article wish(LateWish one) {
        var who = new Paragraph(
                getTranslation("method.late.line", one.name(), services.dates().moment(one.askedAt())));
        who.addClassName("fm-grey");
        var enter = button(
                "method.late.enter",
                "fm-secondary",
                () -> attempt(() -> services.late().enter(inquiry, phase.id(), one.author(), one.turn())));
        enter.setAriaLabel(getTranslation("method.late.enter.label", one.name()));
        var shown = new Article(who, RichTextView.show(one.words()), enter);
        shown.addClassName("fm-contribution");
        return shown;
    }

    private void plan() {
        var own = method.questions().stream().filter(GuidingLine::local).toList();
        if (!own.isEmpty()) {
            var rows = new Rows();
            own.forEach(one -> {
                var remove = button(
                        "method.question.remove",
                        "fm-quiet",
                        () -> attempt(() -> services.methods().removeQuestion(inquiry, one.id())));
                remove.setAriaLabel(getTranslation("method.question.remove.label", one.question()));
                rows.add(new Row(one.question(), "").end(remove));
            });
            add(new H3(getTranslation("method.questions.local")), rows);
        }
        var plan = new Div(
                button(
                        "method.dates",
                        "fm-quiet",
                        () -> new DatesDialog(
                                        method,
                                        dates -> services.methods().setDates(inquiry, method.plan(), dates),
                                        changed)
                                .open()),
                button(
                        "method.question.add",
                        "fm-quiet",
                        () -> MethodDialogs.question(
                                        this,
                                        words ->
                                                attempt(() -> services.methods().addQuestion(inquiry, words)))
                                .open()));
        plan.addClassName("fm-actions");
        if (!method.begun() && method.open().isEmpty()) plan.add(button("method.other", "fm-quiet", this::another));
        add(plan);
    }

    private void another() {
        removeAll();
        add(new MethodChoice(services, inquiry, changed));
    }

    /** Whatever comes of it, the page shows how things stand. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RefusedException no) {
            Notice.keep(PhaseWords.refused(no, this));
        }
        changed.run();
    }

    private NativeButton button(String key, String look, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(look);
        return button;
    }
}
