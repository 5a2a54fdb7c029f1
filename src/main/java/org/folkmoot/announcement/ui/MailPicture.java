package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import org.folkmoot.mail.MailPreview;

/** The mail as a mail program shows it, and as plain text. The frame has no rights: it runs nothing, its links lead nowhere. */
class MailPicture extends Div {

    private final IFrame frame = new IFrame();
    private final Pre text = new Pre();

    MailPicture() {
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(getTranslation("mail.preview.html"));
        frame.addClassName("fm-mail-frame");
        text.addClassName("fm-mail-words");
        var plain = new NativeDetails(getTranslation("mail.preview.text"), text);
        add(frame, plain);
    }

    void show(MailPreview mail) {
        frame.setSrcdoc(mail.html());
        text.setText(mail.text());
    }
}
