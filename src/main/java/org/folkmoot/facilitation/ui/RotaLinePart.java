package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.facilitation.AssignSession;
import org.folkmoot.facilitation.Pairing;
import org.folkmoot.facilitation.PassedOver;
import org.folkmoot.facilitation.RotaOutcome;
import org.folkmoot.facilitation.RotaProposal;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;

/** One session of a proposed rota: who it is given to, why, who was passed over and why, and what has changed since. */
class RotaLinePart extends Section {

    private final RotaProposal.Line line;
    private final List<ComboBox<RotaProposal.Candidate>> fields = new ArrayList<>();
    private final Div changes = new Div();

    RotaLinePart(RotaProposal.Line line, Dates dates) {
        this.line = line;
        addClassNames("fm-section", "fm-rota-line");
        var session = line.run().session();
        var heading = new H3(new Anchor("conversations/" + session.id().value(), session.title()));
        add(heading);
        var when = Parts.grey(dates.span(session.startsAt(), session.endsAt()) + " · " + session.where());
        add(when);
        var names = line.run().facilitators().stream()
                .map(one -> one.name().isEmpty() ? getTranslation("facilitation.gone") : one.name())
                .collect(Collectors.joining(", "));
        var state = new Paragraph(
                names.isEmpty()
                        ? getTranslation("facilitation.rota.nobody", line.run().needed())
                        : getTranslation(
                                "facilitation.rota.run-by", names, line.run().needed()));
        if (line.needsTrained()) {
            state.add(" ");
            state.add(new Pill(getTranslation("facilitation.series.trained"), Pill.Tone.ACTIVE));
        }
        add(state);
        var picks = new Div();
        picks.addClassName("fm-filters");
        for (var i = 0; i < line.run().missing(); i++) picks.add(field(i, session.title()));
        add(picks);
        for (var chosen : line.chosen()) add(Parts.grey(why(chosen, dates)));
        if (line.chosen().size() < line.run().missing())
            add(new Paragraph(getTranslation(
                    "facilitation.rota.short",
                    line.run().missing() - line.chosen().size())));
        passedOver();
        changes.addClassName("fm-error");
        changes.getElement().setAttribute("role", "alert");
        changes.setVisible(false);
        add(changes);
    }

    private ComboBox<RotaProposal.Candidate> field(int nth, String title) {
        var field = new ComboBox<RotaProposal.Candidate>(getTranslation("facilitation.rota.who", nth + 1));
        field.setAriaLabel(getTranslation("facilitation.rota.who", nth + 1) + ": " + title);
        field.setItems(line.candidates());
        field.setItemLabelGenerator(this::label);
        field.setClearButtonVisible(true);
        field.setWidth("22rem");
        if (nth < line.chosen().size()) {
            var chosen = line.chosen().get(nth).member();
            line.candidates().stream()
                    .filter(one -> one.member().equals(chosen))
                    .findFirst()
                    .ifPresent(field::setValue);
        }
        fields.add(field);
        return field;
    }

    private String label(RotaProposal.Candidate one) {
        return one.against().isEmpty()
                ? getTranslation("facilitation.rota.candidate", one.name(), one.had())
                : getTranslation("facilitation.rota.candidate-against", one.name(), reasons(one.against()));
    }

    private String why(RotaProposal.Chosen chosen, Dates dates) {
        var first = getTranslation("facilitation.rota.why", chosen.name(), chosen.had());
        var asked = chosen.lastAsked();
        var then = asked == null
                ? getTranslation("facilitation.rota.never-asked")
                : getTranslation("facilitation.rota.last-asked", dates.day(asked));
        var pairing = chosen.pairing() == Pairing.NONE
                ? ""
                : " " + getTranslation("facilitation.pairing." + chosen.pairing());
        return first + " " + then + pairing;
    }

    private void passedOver() {
        var chosen = line.chosen().stream().map(RotaProposal.Chosen::member).collect(Collectors.toSet());
        var others = line.candidates().stream()
                .filter(one -> !chosen.contains(one.member()))
                .toList();
        if (others.isEmpty()) return;
        var list = new UnorderedList();
        others.forEach(one -> list.add(new ListItem(
                one.against().isEmpty()
                        ? getTranslation("facilitation.rota.later", one.name(), one.had())
                        : getTranslation("facilitation.rota.passed", one.name(), reasons(one.against())))));
        add(new NativeDetails(getTranslation("facilitation.rota.passed-over", others.size()), list));
    }

    private String reasons(Set<PassedOver> against) {
        return against.stream()
                .sorted()
                .map(one -> getTranslation("facilitation.against." + one))
                .collect(Collectors.joining(", "));
    }

    /** As chosen now; people picked twice stay so, which the service says. */
    AssignSession asked() {
        return new AssignSession(
                line.run().session().id(),
                line.seen(),
                fields.stream()
                        .map(field -> Optional.ofNullable(field.getValue()))
                        .flatMap(Optional::stream)
                        .map(one -> new AssignSession.Pick(one.member(), one.against()))
                        .toList());
    }

    void say(List<RotaOutcome.Line> all) {
        var mine = all.stream()
                .filter(one -> one.session().equals(line.run().session().id()))
                .toList();
        changes.removeAll();
        mine.forEach(
                one -> changes.add(new Paragraph(getTranslation("facilitation.change." + one.what(), one.name()))));
        changes.setVisible(!mine.isEmpty());
    }
}
