package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.function.Consumer;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.NotedArrival;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;

/**
 * "All sent" or "3 wait for the network": the browser keeps check-ins until they are taken here ({@code frontend/desk.js}), also
 * while it has no connection or its page is closed.
 */
@Tag("fm-desk-queue")
class DeskQueue extends Component {

    private static final String SCRIPT = "/assets/desk.js";

    private final transient Consumer<NotedArrival> taken;

    DeskQueue(DialogueSessionId session, PortalClock clock, Consumer<NotedArrival> taken) {
        this.taken = taken;
        getElement().getClassList().add("fm-grey");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("session", session.value().toString())
                .setAttribute("zone", clock.getZone().getId())
                .setAttribute("sent", getTranslation("conversation.desk.all-sent"))
                .setAttribute("waiting", getTranslation("conversation.desk.waiting"));
    }

    /** A button that checks this person in, with a network or without. */
    static NativeButton button(MemberId member, String words, String label) {
        var button = new NativeButton(words);
        button.addClassName("fm-secondary");
        button.setAriaLabel(label);
        button.getElement()
                .setAttribute("data-check-in", member.value().toString())
                .setAttribute("data-label", words);
        return button;
    }

    /** Once it returns, the browser forgets it: what cannot be taken is said, and not sent again. @param at epoch milliseconds */
    @ClientCallable
    void arrived(String key, String member, double at) {
        try {
            taken.accept(new NotedArrival(
                    key, MemberId.parse(member).orElseThrow(NotedArrival::unusable), Instant.ofEpochMilli((long) at)));
        } catch (UnusableInputException notFromOurScript) {
            // there is nothing to take, now or later
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
