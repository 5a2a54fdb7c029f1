package org.folkmoot.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.folkmoot.member.CurrentMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signed in, but without the role this view asks for. A visitor is sent to sign-in before this is reached. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotAllowedView extends TroublePage implements HasErrorParameter<AccessDeniedException> {

    private static final Logger LOG = LoggerFactory.getLogger(NotAllowedView.class);

    private final CurrentMember member;

    NotAllowedView(CurrentMember member) {
        this.member = member;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        LOG.warn("Not allowed: {}", event.getLocation().getPath());
        show(
                "shell.not-allowed.title",
                getTranslation("shell.not-allowed.text"),
                member.find().isPresent() ? new Anchor[0] : new Anchor[] {signIn()});
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
