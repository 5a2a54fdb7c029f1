package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.account.RecoveryService;
import org.folkmoot.member.MemberDetail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** When a person was here last, and a link for one who has forgotten the password, or has none and wants one. */
@org.springframework.stereotype.Component
class SignInOfPerson implements PersonSection {

    private final MemberService members;
    private final RecoveryService recovery;
    private final Dates dates;

    SignInOfPerson(MemberService members, RecoveryService recovery, Dates dates) {
        this.members = members;
        this.recovery = recovery;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String titleKey() {
        return "account.person-ways.title";
    }

    @Override
    public Optional<Component> create(MemberId person) {
        return members.find(person).filter(one -> !one.roles().isEmpty()).map(this::part);
    }

    private Component part(MemberDetail person) {
        var part = new Div();
        var last = person.lastHereAt();
        part.add(new Paragraph(
                last == null
                        ? part.getTranslation("account.person-ways.never")
                        : part.getTranslation("account.person-ways.last", dates.moment(last))));
        var send = new Button(part.getTranslation("account.person-ways.send"), click -> {
            try {
                recovery.sendPasswordLink(person.id());
                Notice.show(part.getTranslation("account.person-ways.sent", person.email()));
            } catch (RefusedException refused) {
                Notice.show(part.getTranslation(refused.refusal().key(), refused.arguments()));
            }
        });
        send.addClassName("fm-secondary");
        part.add(new Paragraph(part.getTranslation("account.person-ways.help")), send);
        return part;
    }
}
