package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.folkmoot.account.SecondFactorService;
import org.folkmoot.account.SecondFactorStatus;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** My authenticator app: set up, turn off, new recovery codes. */
@org.springframework.stereotype.Component
class SecondFactorSection implements AccountSection {

    private final SecondFactorService factors;
    private final Reauthenticate reauthenticate;
    private final Dates dates;

    SecondFactorSection(SecondFactorService factors, Reauthenticate reauthenticate, Dates dates) {
        this.factors = factors;
        this.reauthenticate = reauthenticate;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public String anchor() {
        return "second-factor";
    }

    @Override
    public String titleKey() {
        return "account.factor.title";
    }

    @Override
    public Component create() {
        return new Part();
    }

    private class Part extends Div {

        Part() {
            show();
        }

        private void show() {
            removeAll();
            var status = factors.mine();
            if (status.on()) showOn(status);
            else showOff(status);
        }

        private void showOff(SecondFactorStatus status) {
            var begin = new Button(getTranslation("account.factor.begin"), click -> reauthenticate.then(this::begin));
            begin.addClassName("fm-secondary");
            add(new Paragraph(
                    getTranslation(status.askedBy().isEmpty() ? "account.factor.off" : "account.factor.off-asked")));
            add(begin);
        }

        private void begin() {
            removeAll();
            add(new AuthenticatorForm(factors.begin(), factors::confirm, this::confirmed));
        }

        private void confirmed(List<String> codes) {
            show();
            addComponentAsFirst(new RecoveryCodeList(codes));
            Notice.show(getTranslation("account.factor.now-on"));
        }

        private void showOn(SecondFactorStatus status) {
            add(new Paragraph(getTranslation(
                    "account.factor.on", status.since() == null ? "" : dates.day(status.since()), status.codesLeft())));
            var code = new CodeField(getTranslation("account.factor.code"));
            code.setHelperText(getTranslation("account.factor.code-help"));
            var renew = new Button(getTranslation("account.factor.new-codes"), click -> renew(code));
            var off = new Button(getTranslation("account.factor.turn-off"), click -> turnOff(code));
            renew.addClassName("fm-secondary");
            off.addClassName("fm-secondary");
            var actions = new Div(renew, off);
            actions.addClassName("fm-actions");
            off.setVisible(!status.mustStay());
            var form = new Div(code, actions);
            form.addClassName("fm-form");
            add(form);
            if (status.mustStay()) add(new Paragraph(getTranslation("account.factor.must-stay")));
        }

        private void renew(CodeField code) {
            var renewed = factors.newCodes(code.getValue());
            if (!code.took(renewed.answer())) return;
            show();
            addComponentAsFirst(new RecoveryCodeList(renewed.recoveryCodes()));
        }

        private void turnOff(CodeField code) {
            try {
                if (!code.took(factors.turnOff(code.getValue()))) return;
                show();
                Notice.show(getTranslation("account.factor.now-off"));
            } catch (RefusedException refused) {
                FieldErrors.show(code, getTranslation(refused.refusal().key(), refused.arguments()));
            }
        }
    }
}
