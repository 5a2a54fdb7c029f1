package org.folkmoot.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.member.CurrentMember;

/** Anything else that stops a view from being shown: a rule's no, a missing right, or our own fault with its reference. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class TroubleView extends TroublePage implements HasErrorParameter<Exception> {

    private final I18NProvider words;
    private final CurrentMember member;

    TroubleView(I18NProvider words, CurrentMember member) {
        this.words = words;
        this.member = member;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var trouble = Trouble.from(parameter.getCaughtException(), words);
        var title =
                switch (trouble.status()) {
                    case 403 -> "shell.not-allowed.title";
                    case 500 -> "shell.unexpected.title";
                    default -> "shell.refused.title";
                };
        var visitor = member.find().isEmpty() && trouble.status() != 500;
        show(title, trouble.sentence(), visitor ? new Anchor[] {signIn()} : new Anchor[0]);
        return trouble.status();
    }
}
