package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where "Sign in to take a place" leads: a visitor signs in on the way and comes back to the session. */
@Route("conversations/:sessionId/place")
@PermitAll
class PlaceDoor extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(SessionView.class, event.getRouteParameters());
    }
}
