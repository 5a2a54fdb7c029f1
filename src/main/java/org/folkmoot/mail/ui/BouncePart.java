package org.folkmoot.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.mail.BounceService;
import org.folkmoot.mail.Bounced;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;

/** On a person's page: that their address bounces, and another attempt. */
@org.springframework.stereotype.Component
class BouncePart implements PersonSection {

    private final BounceService bounces;
    private final Dates dates;

    BouncePart(BounceService bounces, Dates dates) {
        this.bounces = bounces;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String titleKey() {
        return "mail.bounce.section";
    }

    @Override
    public Optional<? extends Component> create(MemberId person) {
        return bounces.of(person).map(bounced -> new Told(bounced, person));
    }

    private class Told extends Div {

        Told(Bounced bounced, MemberId person) {
            addClassName("fm-note");
            var clear = new Button(getTranslation("mail.bounce.clear"), click -> {
                bounces.clear(person);
                removeAll();
                add(new Paragraph(getTranslation("mail.bounce.cleared", bounced.address())));
                Notice.show(getTranslation("mail.bounce.cleared", bounced.address()));
            });
            clear.addClassName("fm-secondary");
            add(
                    new Paragraph(getTranslation("mail.bounce.person", bounced.address(), dates.moment(bounced.at()))),
                    new Paragraph(bounced.answer()),
                    clear);
        }
    }
}
