package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.privacy.ConsentState;
import org.folkmoot.shared.Dates;

/** What I agree to, in which words and since when; one button each. */
@org.springframework.stereotype.Component
class ConsentSection implements AccountSection {

    private final ConsentService consents;
    private final Dates dates;

    ConsentSection(ConsentService consents, Dates dates) {
        this.consents = consents;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String anchor() {
        return "consents";
    }

    @Override
    public String titleKey() {
        return "privacy.consent.title";
    }

    @Override
    public Component create() {
        var part = new Div();
        show(part);
        return part;
    }

    private void show(Div part) {
        part.removeAll();
        part.add(new Paragraph(part.getTranslation("privacy.consent.intro")));
        consents.mine().forEach(state -> part.add(block(part, state)));
    }

    private Div block(Div part, ConsentState state) {
        var title = part.getTranslation("privacy.consent." + state.kind());
        var said = new Paragraph(said(part, state));
        said.addClassName("fm-help");
        var block = new Div(new H3(title), new Paragraph(state.words()), said, button(part, state, title));
        block.addClassName("fm-consent");
        return block;
    }

    private Button button(Div part, ConsentState state, String title) {
        var button = state.holds()
                ? new Button(
                        part.getTranslation("privacy.consent.withdraw"),
                        click -> Refused.notice(
                                part,
                                () -> consents.withdraw(state.kind()),
                                part.getTranslation("privacy.consent.taken-back"),
                                () -> show(part)))
                : new Button(
                        part.getTranslation("privacy.consent.agree"),
                        click -> Refused.notice(
                                part,
                                () -> consents.agree(state.kind(), state.edition()),
                                part.getTranslation("privacy.consent.agreed"),
                                () -> show(part)));
        button.addClassName("fm-secondary");
        button.setAriaLabel(
                state.holds()
                        ? part.getTranslation("privacy.consent.withdraw-from", title)
                        : part.getTranslation("privacy.consent.agree-to", title));
        return button;
    }

    private String said(Div part, ConsentState state) {
        if (state.saidAt() == null) return part.getTranslation("privacy.consent.never");
        var when = dates.moment(state.saidAt());
        if (state.holds()) return part.getTranslation("privacy.consent.holds", when);
        return state.agreedToEarlier()
                ? part.getTranslation("privacy.consent.again", when)
                : part.getTranslation("privacy.consent.withdrawn", when);
    }
}
