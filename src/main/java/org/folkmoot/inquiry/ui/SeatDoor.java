package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where "Sign in to take a seat" leads: a visitor signs in on the way and comes back to the inquiry. */
@Route("inquiries/:inquiryId/seat")
@PermitAll
class SeatDoor extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(InquiryView.class, event.getRouteParameters());
    }
}
