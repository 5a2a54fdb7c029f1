package org.folkmoot.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.mail.BounceService;
import org.folkmoot.mail.Bounced;
import org.folkmoot.mail.MailChoiceService;
import org.folkmoot.mail.MailKind;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;

/** On my own page: which mails I get. */
@org.springframework.stereotype.Component
class MailChoices implements AccountSection {

    private final MailChoiceService choices;
    private final BounceService bounces;
    private final Dates dates;

    MailChoices(MailChoiceService choices, BounceService bounces, Dates dates) {
        this.choices = choices;
        this.bounces = bounces;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String anchor() {
        return "mail";
    }

    @Override
    public String titleKey() {
        return "mail.me.title";
    }

    @Override
    public Component create() {
        return new Boxes();
    }

    private class Boxes extends Div {

        Boxes() {
            addClassName("fm-form");
            bounces.mine().ifPresent(bounced -> add(told(bounced)));
            var group = new Div();
            group.addClassName("fm-mail-choices");
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", getTranslation("mail.me.label"));
            choices.mine().forEach((kind, on) -> group.add(box(kind, on)));
            add(group, new Paragraph(getTranslation("mail.me.help")));
        }

        private Checkbox box(MailKind kind, boolean on) {
            var label = getTranslation("mail.kind." + kind);
            var box = new Checkbox(label, on);
            box.addValueChangeListener(change -> {
                choices.choose(kind, change.getValue());
                Notice.show(getTranslation(
                        "mail.me.saved",
                        label
                                + " – "
                                + (change.getValue()
                                        ? getTranslation("mail.me.saved.on")
                                        : getTranslation("mail.me.saved.off"))));
            });
            return box;
        }

        private Div told(Bounced bounced) {
            var told = new Div(
                    new Paragraph(getTranslation("mail.bounce.mine", bounced.address(), dates.moment(bounced.at()))));
            told.addClassName("fm-note");
            var clear = new Button(getTranslation("mail.bounce.clear"), click -> {
                bounces.clearMine();
                remove(told);
                Notice.show(getTranslation("mail.bounce.cleared", bounced.address()));
            });
            clear.addClassName("fm-secondary");
            told.add(clear);
            return told;
        }
    }
}
