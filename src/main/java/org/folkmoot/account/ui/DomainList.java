package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.folkmoot.account.DomainLine;
import org.folkmoot.account.DomainName;
import org.folkmoot.account.DomainService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Organisations' domains: the list, and a line to add one. */
class DomainList extends Div {

    private final DomainService domains;
    private final TextField domain = new TextField(getTranslation("account.domains.domain"));
    private final ComboBox<OrganisationSummary> organisation =
            new ComboBox<>(getTranslation("account.domains.organisation"));
    private final Div list = new Div();

    DomainList(DomainService domains, List<OrganisationSummary> register) {
        this.domains = domains;
        domain.setHelperText(getTranslation("account.domains.domain-help"));
        domain.setMaxLength(DomainName.MAX);
        organisation.setItems(register);
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        var add = new Button(getTranslation("account.domains.add"), click -> add());
        add.addClassName("fm-secondary");
        var form = new Div(domain, organisation, add);
        form.addClassName("fm-form");
        add(new Paragraph(getTranslation("account.domains.text")), list, form);
        show();
    }

    private void show() {
        list.removeAll();
        var all = domains.list();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("account.domains.empty")));
            return;
        }
        var rows = new Rows();
        all.forEach(one -> rows.add(new Row(one.domain(), one.organisationName()).end(remove(one))));
        list.add(rows);
    }

    private Button remove(DomainLine one) {
        var button = new Button(getTranslation("account.domains.remove"), click -> {
            domains.remove(one.id());
            show();
        });
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("account.domains.remove-one", one.domain()));
        return button;
    }

    private void add() {
        var name = FieldErrors.on(domain, () -> new DomainName(domain.getValue()));
        var chosen = FieldErrors.on(
                organisation,
                () -> organisation.getOptionalValue().orElseThrow(() -> new UnusableInputException("input.required")));
        if (name.isEmpty() || chosen.isEmpty()) return;
        try {
            domains.add(name.get(), chosen.get().id());
            domain.clear();
            organisation.clear();
            show();
        } catch (RefusedException refused) {
            FieldErrors.show(domain, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }
}
