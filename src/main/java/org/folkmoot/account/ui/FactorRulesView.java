package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import org.folkmoot.account.FactorRules;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;

/** Which roles ask for a second factor. */
@Route("admin/second-factor")
@Menu(order = 132, title = "account.rules.title")
@RolesAllowed("ADMINISTRATOR")
class FactorRulesView extends Main implements HasDynamicTitle {

    FactorRulesView(FactorRules rules) {
        addClassName("fm-reading");
        var always = rules.always();
        var boxes = new CheckboxGroup<Role>(getTranslation("account.rules.label"));
        boxes.setItems(Role.values());
        boxes.setItemLabelGenerator(role -> getTranslation("member.role." + role));
        boxes.setItemEnabledProvider(role -> !always.contains(role));
        boxes.setValue(rules.asking());
        boxes.addClassName("fm-role-boxes");
        var save = new Button(getTranslation("account.rules.save"), click -> {
            var chosen = new HashSet<>(boxes.getValue());
            chosen.removeAll(always);
            rules.ask(chosen);
            Notice.show(getTranslation("account.rules.saved"));
        });
        save.addClassName("fm-primary");
        var form = new Div(boxes, save);
        form.addClassName("fm-form");
        add(
                new PageHeader(getTranslation("account.rules.title")),
                new Paragraph(getTranslation("account.rules.text")),
                new Paragraph(
                        getTranslation(always.isEmpty() ? "account.rules.sample" : "account.rules.administrators")),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.rules.title");
    }
}
