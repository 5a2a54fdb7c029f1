package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.shared.ui.QrCode;

/** A person's own code for the desk, shut until the day. */
class MyCode extends NativeDetails {

    MyCode(String address, boolean today) {
        setSummaryText(getTranslation("conversation.my-code"));
        setContent(new Div(
                new Paragraph(getTranslation("conversation.my-code.about")),
                new QrCode(address, getTranslation("conversation.my-code.qr"))));
        setOpen(today);
        addClassName("fm-section");
    }
}
