package org.folkmoot.mail.ui;

import com.vaadin.flow.component.Component;
import org.folkmoot.mail.MailState;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Pill.Tone;

/** Words and tones of the states. */
final class MailStates {

    private MailStates() {}

    static String word(Component on, MailState state) {
        return on.getTranslation("mail.state." + state);
    }

    static Pill pill(Component on, MailState state) {
        return new Pill(
                word(on, state),
                switch (state) {
                    case WAITING -> Tone.WAITING;
                    case SENDING -> Tone.ACTIVE;
                    case SENT -> Tone.GOOD;
                    case SHOWN, WITHDRAWN -> Tone.PLAIN;
                    case FAILED, UNCERTAIN, HELD -> Tone.ACCENT;
                });
    }
}
