package org.folkmoot.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.folkmoot.notification.MailWish;
import org.folkmoot.notification.NotificationKind;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.notification.Wish;
import org.folkmoot.shared.ui.Notice;

/** One kind: what it is, when by mail, and whether it is in the inbox. */
class WishRow extends Div {

    private final PreferenceService preferences;
    private final NotificationKind kind;
    private final Select<MailWish> mail = new Select<>();
    private final Checkbox inbox = new Checkbox(getTranslation("notification.choices.inbox"));

    WishRow(Wish wish, PreferenceService preferences) {
        this.preferences = preferences;
        this.kind = wish.kind();
        addClassName("fm-wish");
        var title = getTranslation("notification.kind." + kind);
        var name = new Span(title);
        name.addClassName("fm-strong");
        var about = new Span(getTranslation("notification.about." + kind));
        about.addClassName("fm-grey");
        var words = new Div(name, about);
        words.addClassName("fm-words");
        mail.setItems(MailWish.values());
        mail.setItemLabelGenerator(each -> getTranslation("notification.mail." + each)
                + (each == kind.recommended() ? getTranslation("notification.choices.recommended") : ""));
        mail.setAriaLabel(getTranslation("notification.choices.mail", title));
        mail.setValue(wish.mail());
        mail.addValueChangeListener(change -> save());
        inbox.setValue(wish.inbox());
        inbox.setAriaLabel(getTranslation("notification.choices.inbox-of", title));
        inbox.addValueChangeListener(change -> save());
        add(words, mail, kind.alwaysInInbox() ? always() : inbox);
    }

    private Span always() {
        var always = new Span(getTranslation("notification.choices.always"));
        always.addClassNames("fm-grey", "fm-wish-inbox");
        return always;
    }

    private void save() {
        preferences.choose(kind, kind.alwaysInInbox() || inbox.getValue(), mail.getValue());
        Notice.show(getTranslation(
                "notification.choices.saved",
                getTranslation("notification.kind." + kind),
                getTranslation("notification.mail." + mail.getValue())));
    }
}
