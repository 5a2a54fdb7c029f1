package org.folkmoot.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Not there, or not yours to see: the page does not tell which. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends TroublePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(
                "shell.not-found.title",
                getTranslation("shell.not-found.text"),
                new Anchor("search", getTranslation("shell.way.search")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
