package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.account.SecondFactorService;
import org.folkmoot.account.SecondFactorStatus;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;

/** For administrators: whether a person has an authenticator app, and taking it away when phone and codes are lost. */
@org.springframework.stereotype.Component
class SecondFactorOfPerson implements PersonSection {

    private final SecondFactorService factors;
    private final CurrentMember currentMember;
    private final Dates dates;

    SecondFactorOfPerson(SecondFactorService factors, CurrentMember currentMember, Dates dates) {
        this.factors = factors;
        this.currentMember = currentMember;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "account.factor.title";
    }

    @Override
    public Optional<Component> create(MemberId person) {
        if (!currentMember.has(Role.ADMINISTRATOR)) return Optional.empty();
        return factors.of(person).map(status -> part(person, status));
    }

    private Component part(MemberId person, SecondFactorStatus status) {
        var part = new Div();
        if (status.since() == null)
            part.add(new Paragraph(part.getTranslation(
                    status.another() ? "account.factor.person-passkey" : "account.factor.person-off")));
        else {
            var remove = new Button(part.getTranslation("account.factor.remove"));
            remove.addClassName("fm-secondary");
            remove.addClickListener(click -> Confirm.ask(
                    part.getTranslation("account.factor.remove-ask"),
                    part.getTranslation("account.factor.remove-text"),
                    part.getTranslation("account.factor.remove"),
                    () -> {
                        factors.remove(person);
                        part.removeAll();
                        part.add(new Paragraph(part.getTranslation("account.factor.person-off")));
                        Notice.show(part.getTranslation("account.factor.removed"));
                    }));
            part.add(new Paragraph(part.getTranslation("account.factor.person-on", dates.day(status.since()))), remove);
        }
        return part;
    }
}
