package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.folkmoot.privacy.DeletionService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** Before I delete my account: what goes, what stays without my name, and why. */
@Route(DeleteAccountView.ROUTE)
@PermitAll
class DeleteAccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "me/delete";

    private final DeletionService deletions;
    private final Dates dates;

    DeleteAccountView(DeletionService deletions, Dates dates) {
        this.deletions = deletions;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("privacy.delete.title"))
                .kicker(new Anchor("me", getTranslation("account.me.title"))));
        var pending = deletions.mine();
        if (pending.isPresent()) add(new KeepMyAccount(deletions, dates, pending.get()));
        else
            add(
                    new PageSection(getTranslation("privacy.delete.goes"), list(deletions.goes())),
                    new PageSection(getTranslation("privacy.delete.stays"), list(deletions.stays())),
                    new Paragraph(getTranslation("privacy.delete.when", deletions.coolingOffDays())),
                    form());
    }

    private UnorderedList list(List<String> keys) {
        return new UnorderedList(
                keys.stream().map(key -> new ListItem(getTranslation(key))).toArray(ListItem[]::new));
    }

    private Div form() {
        var keepIdeas = new Checkbox(getTranslation("privacy.delete.keep-ideas"));
        var password = new PasswordField(getTranslation("privacy.delete.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        var asked = deletions.asksForPassword();
        var confirm = new Button(getTranslation("privacy.delete.confirm"), click -> ask(password, keepIdeas));
        confirm.addClassName("fm-primary");
        var form = asked
                ? new Div(keepIdeas, password, confirm)
                : new Div(keepIdeas, new Paragraph(getTranslation("privacy.delete.no-password")), confirm);
        form.addClassName("fm-form");
        return form;
    }

    private void ask(PasswordField password, Checkbox keepIdeas) {
        try {
            deletions.askForMine(password.getValue(), keepIdeas.getValue());
            show();
            deletions
                    .mine()
                    .ifPresent(pending ->
                            Notice.show(getTranslation("privacy.delete.pending", dates.moment(pending.dueAt()))));
        } catch (RefusedException refused) {
            if (password.isAttached()) FieldErrors.show(password, Refused.words(this, refused));
            else Notice.show(Refused.words(this, refused));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.delete.title");
    }
}
