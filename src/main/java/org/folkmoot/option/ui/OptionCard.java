package org.folkmoot.option.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.option.OptionDetail;
import org.folkmoot.option.OptionRisk;
import org.folkmoot.shared.ui.Pill;

/**
 * One option: a column beside the others where there is room, a card of its own on a phone. Its parts are always the same
 * ones, so that they stand in line with the others'.
 */
class OptionCard extends Article {

    private final Div actions = new Div();

    OptionCard(OptionDetail option) {
        addClassName("fm-option");
        var words = option.words();
        var head = new Div(new H2(words.title()));
        if (option.chosen()) {
            addClassName("fm-option-chosen");
            head.add(new Pill(getTranslation("option.chosen"), Pill.Tone.GOOD));
        }
        actions.addClassNames("fm-option-actions", "fm-no-print");
        add(
                head,
                part("option.principle", new Paragraph(words.principle())),
                part("option.benefits", benefits(words.benefits())),
                part("option.risks", risks(words.risks())),
                part(
                        "option.keeper",
                        words.keeper().isEmpty() ? nothing("option.keeper.none") : new Paragraph(words.keeper())),
                actions);
    }

    void actions(NativeButton... buttons) {
        actions.add(buttons);
    }

    private Div part(String key, Component content) {
        return new Div(new H3(getTranslation(key)), content);
    }

    private Component benefits(List<String> benefits) {
        if (benefits.isEmpty()) return nothing("option.benefits.none");
        var list = new UnorderedList();
        benefits.forEach(one -> list.add(new ListItem(one)));
        return list;
    }

    private Component risks(List<OptionRisk> risks) {
        if (risks.isEmpty()) return nothing("option.risks.none");
        var list = new UnorderedList();
        for (var risk : risks) {
            var against = new Span(
                    risk.mitigation().isEmpty()
                            ? getTranslation("option.mitigation.none")
                            : getTranslation("option.mitigation", risk.mitigation()));
            against.addClassName("fm-grey");
            list.add(new ListItem(new Div(risk.wording()), against));
        }
        return list;
    }

    private Paragraph nothing(String key) {
        return OptionParts.grey(getTranslation(key));
    }
}
