package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.method.GroupLine;
import org.folkmoot.method.MethodDetail;
import org.folkmoot.method.PersonToPlace;
import org.folkmoot.method.PhaseLine;
import org.folkmoot.method.PhaseWork;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The groups of a phase: made in one step, and people moved by a menu beside their name. */
class GroupsPart extends Div {

    private static final int USUAL = 4;

    private final transient MethodPageServices services;
    private final transient PhaseLine phase;
    private final transient Consumer<Runnable> attempt;
    private final InquiryId inquiry;
    private final IntegerField count = new IntegerField(getTranslation("method.groups.count"));

    GroupsPart(MethodPageServices services, RunFacts facts, Consumer<Runnable> attempt) {
        this.services = services;
        this.phase = facts.phase();
        this.attempt = attempt;
        this.inquiry = facts.method().room().id();
        var lines = facts.groups();
        add(new H3(getTranslation("method.groups")));
        if (lines.isEmpty()) add(new Paragraph(getTranslation("method.groups.none")));
        if (lines.stream().noneMatch(GroupLine::answered)) add(make(facts.method(), lines));
        else add(new Paragraph(getTranslation("method.groups.stay")));
        lines.forEach(line -> show(line, lines));
    }

    private Div make(MethodDetail method, List<GroupLine> lines) {
        var there = (int) lines.stream().filter(line -> line.number() > 0).count();
        count.setValue(there == 0 ? USUAL : there);
        count.setMin(1);
        count.setMax(GroupLine.GROUPS_MAX);
        count.setStepButtonsVisible(true);
        var make = new Div(
                count,
                button("method.groups.balance", "fm-secondary", () -> make(true)),
                button("method.groups.by-hand", "fm-quiet", () -> make(false)));
        method.phases().stream()
                .filter(one -> one.work() == PhaseWork.GROUP && one.number() < phase.number())
                .reduce((one, later) -> later)
                .ifPresent(before -> make.add(keep(before)));
        make.addClassName("fm-actions");
        return make;
    }

    private NativeButton keep(PhaseLine before) {
        var keep = new NativeButton(
                getTranslation("method.groups.keep", before.title()),
                click -> attempt.accept(() -> services.groups().keep(inquiry, phase.id())));
        keep.addClassName("fm-quiet");
        return keep;
    }

    private void make(boolean balanced) {
        FieldErrors.on(count, () -> GroupLine.count(given()))
                .ifPresent(
                        wanted -> attempt.accept(() -> services.groups().make(inquiry, phase.id(), wanted, balanced)));
    }

    private int given() {
        var number = count.getValue();
        if (number == null) throw new UnusableInputException("input.required");
        return number;
    }

    private void show(GroupLine line, List<GroupLine> all) {
        var title = line.number() == 0
                ? getTranslation("method.groups.nowhere")
                : getTranslation("method.group", line.number());
        add(new H3(title));
        if (line.people().isEmpty()) add(new Paragraph(getTranslation("method.groups.empty")));
        var rows = new Rows();
        line.people().forEach(person -> rows.add(row(person, line, all)));
        add(rows);
    }

    private Row row(PersonToPlace person, GroupLine line, List<GroupLine> all) {
        var organisation = person.organisation();
        var row = new Row(person.name(), organisation == null ? "" : organisation);
        if (line.answered()) return row;
        var numbers = new ArrayList<Integer>(List.of(0));
        all.stream().map(GroupLine::number).filter(number -> number > 0).forEach(numbers::add);
        var to = new Select<Integer>();
        to.setItems(numbers);
        to.setItemLabelGenerator(number ->
                number == 0 ? getTranslation("method.groups.nowhere") : getTranslation("method.group", number));
        to.setValue(line.number());
        to.setAriaLabel(getTranslation("method.groups.move", person.name()));
        to.addValueChangeListener(change ->
                attempt.accept(() -> services.groups().move(inquiry, phase.id(), person.member(), change.getValue())));
        return row.end(to);
    }

    private NativeButton button(String key, String look, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(look);
        return button;
    }
}
