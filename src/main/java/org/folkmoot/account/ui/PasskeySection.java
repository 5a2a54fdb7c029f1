package org.folkmoot.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.account.PasskeyOffer;
import org.folkmoot.account.PasskeyService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Adding a passkey; those there are stand among the ways I sign in. */
@org.springframework.stereotype.Component
class PasskeySection implements AccountSection {

    private final PasskeyService passkeys;
    private final Reauthenticate reauthenticate;

    PasskeySection(PasskeyService passkeys, Reauthenticate reauthenticate) {
        this.passkeys = passkeys;
        this.reauthenticate = reauthenticate;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String anchor() {
        return "passkeys";
    }

    @Override
    public String titleKey() {
        return "account.passkey.title";
    }

    @Override
    public Component create() {
        var what = new Paragraph();
        var section = new Div(what, new Maker());
        what.setText(section.getTranslation("account.passkey.what"));
        return section;
    }

    /** The browser makes the passkey ({@code frontend/passkeys.js}) and hands it back here. */
    @Tag("fm-passkey-maker")
    class Maker extends HtmlContainer {

        private final TextField label = new TextField(getTranslation("account.passkey.label"));
        private @Nullable PasskeyOffer offer;

        Maker() {
            addClassName("fm-form");
            label.setMaxLength(PasskeyService.LABEL_MAX);
            label.setHelperText(getTranslation("account.passkey.label-help"));
            var add = new Button(getTranslation("account.passkey.add"), click -> ask());
            add.addClassName("fm-primary");
            add(label, add);
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            attached.getUI().getPage().addJsModule(PasskeySignInOffer.SCRIPT);
        }

        private void ask() {
            try {
                Texts.line(label.getValue(), PasskeyService.LABEL_MAX);
                FieldErrors.clear(label);
                reauthenticate.then(this::make);
            } catch (UnusableInputException unusable) {
                FieldErrors.show(label, getTranslation(unusable.key(), unusable.arguments()));
            }
        }

        private void make() {
            offer = passkeys.offer();
            getElement().callJsFunction("create", offer.json());
        }

        @ClientCallable
        void made(String passkey) {
            var asked = offer;
            offer = null;
            if (asked == null) return;
            try {
                passkeys.add(asked, passkey, label.getValue());
                Notice.show(getTranslation("account.passkey.added", label.getValue()));
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            } catch (UnusableInputException unusable) {
                FieldErrors.show(label, getTranslation(unusable.key(), unusable.arguments()));
            } catch (RefusedException refused) {
                FieldErrors.show(label, getTranslation(refused.refusal().key(), refused.arguments()));
            }
        }

        /** @param why "known" when the device holds one for this account, "unsupported", or anything else */
        @ClientCallable
        void notMade(String why) {
            offer = null;
            FieldErrors.show(
                    label,
                    getTranslation(
                            switch (why) {
                                case "known" -> "account.refusal.passkey-known";
                                case "unsupported" -> "account.passkey.unsupported";
                                default -> "account.passkey.stopped";
                            }));
        }
    }
}
