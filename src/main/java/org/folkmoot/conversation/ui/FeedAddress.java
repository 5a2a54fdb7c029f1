package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.shared.ui.Notice;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a calendar: to copy, or to open in a program that knows what to do with it. */
class FeedAddress extends Div {

    FeedAddress(String address) {
        addClassName("fm-feed");
        var field = new TextField(getTranslation("conversation.subscribe.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        var open = new Anchor();
        open.setText(getTranslation("conversation.subscribe.open"));
        open.setUnsafeHref(webcal(address)); // Flow knows http and mailto alone; this address is the portal's own
        open.addClassName("fm-secondary");
        open.setRouterIgnore(true);
        var copy = new NativeButton(getTranslation("conversation.subscribe.copy"), click -> copy(address));
        copy.addClassName("fm-secondary");
        var actions = new Div(open, copy);
        actions.addClassName("fm-actions");
        add(field, actions);
    }

    private void copy(String address) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false);", address)
                .then(Boolean.class, done -> told(Boolean.TRUE.equals(done)), noClipboardHere -> told(false));
    }

    private void told(boolean copied) {
        Notice.show(getTranslation(copied ? "conversation.subscribe.copied" : "conversation.subscribe.not-copied"));
    }

    /** By this scheme a device knows that it is to subscribe, not to load. */
    static String webcal(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .scheme("webcal")
                .build()
                .toUriString();
    }
}
