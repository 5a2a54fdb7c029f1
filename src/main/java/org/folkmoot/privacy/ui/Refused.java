package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** Says a refusal. */
final class Refused {

    private Refused() {}

    static String words(Component on, RefusedException refused) {
        return on.getTranslation(refused.refusal().key(), refused.arguments());
    }

    /** @param after what brings the page up to date, whatever came of it */
    static void notice(Component on, Runnable work, String done, Runnable after) {
        try {
            work.run();
            Notice.show(done);
        } catch (RefusedException refused) {
            Notice.show(words(on, refused));
        }
        after.run();
    }
}
