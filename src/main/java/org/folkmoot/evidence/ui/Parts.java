package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** What the screens of evidence have in common. */
final class Parts {

    private Parts() {}

    /** Whether the person looking can write here now. */
    static boolean writes(InquiryRoom room) {
        return room.inside() && room.underWay();
    }

    static NativeButton button(String text, String className, Runnable work) {
        var button = new NativeButton(text, click -> work.run());
        button.addClassName(className);
        return button;
    }

    /** @param about what it is done to, for those who hear the page */
    static NativeButton button(String text, String about, String className, Runnable work) {
        var button = button(text, className, work);
        button.setAriaLabel(text + ": " + about);
        return button;
    }

    static Paragraph grey(String text) {
        var line = new Paragraph(text);
        line.addClassName("fm-grey");
        return line;
    }

    /** Whatever comes of it, the page shows how things stand now; a refusal stays to be read. */
    static void attempt(Component at, Runnable work, String done, Runnable after) {
        try {
            work.run();
            Notice.show(done);
        } catch (RefusedException no) {
            Notice.keep(at.getTranslation(no.refusal().key(), no.arguments()));
        }
        after.run();
    }
}
