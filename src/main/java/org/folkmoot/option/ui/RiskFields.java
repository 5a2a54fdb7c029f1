package org.folkmoot.option.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.option.OptionRisk;
import org.folkmoot.option.WriteOption;
import org.folkmoot.shared.ui.FieldErrors;

/** An option's risks, a pair of fields each. A pair without words is passed over. */
class RiskFields extends Div {

    private record Pair(TextField risk, TextField mitigation) {

        boolean isEmpty() {
            return risk.getValue().isBlank() && mitigation.getValue().isBlank();
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final Div places = new Div();
    private final NativeButton more;

    RiskFields(List<OptionRisk> before) {
        addClassName("fm-risks");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("option.risks"));
        var heading = new Paragraph(getTranslation("option.risks"));
        heading.addClassName("fm-strong");
        more = new NativeButton(getTranslation("option.field.risk.more"), click -> {
            var added = pair("", "");
            added.risk().focus();
        });
        more.addClassName("fm-quiet");
        add(heading, places, more);
        before.forEach(one -> pair(one.wording(), one.mitigation()));
        if (before.isEmpty()) pair("", "");
    }

    private Pair pair(String wording, String mitigation) {
        var risk = new TextField(getTranslation("option.field.risk"), wording, "");
        var against = new TextField(getTranslation("option.field.mitigation"), mitigation, "");
        var pair = new Pair(risk, against);
        var place = new Div();
        var away = new NativeButton(getTranslation("option.field.risk.away"), click -> {
            pairs.remove(pair);
            places.remove(place);
            more.setEnabled(true);
        });
        away.addClassName("fm-quiet");
        place.add(risk, against, away);
        place.addClassName("fm-risk");
        pairs.add(pair);
        places.add(place);
        more.setEnabled(pairs.size() < WriteOption.LINES_MAX);
        return pair;
    }

    /** Empty while a field shows a message. */
    Optional<List<OptionRisk>> risks() {
        List<OptionRisk> risks = new ArrayList<>();
        var usable = true;
        for (var pair : pairs) {
            if (pair.isEmpty()) continue;
            var risk = FieldErrors.on(
                    pair.risk(), () -> OptionRisk.wording(pair.risk().getValue()));
            var against = FieldErrors.on(
                    pair.mitigation(),
                    () -> OptionRisk.mitigation(pair.mitigation().getValue()));
            if (risk.isPresent() && against.isPresent()) risks.add(new OptionRisk(risk.get(), against.get()));
            else usable = false;
        }
        return usable ? Optional.of(risks) : Optional.empty();
    }
}
