package org.folkmoot.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.mail.MailService;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** Pause, limit a minute, and another attempt for all. */
class DeliveryControls extends Div {

    private final MailService mails;
    private final Runnable changed;

    DeliveryControls(MailService mails, Runnable changed) {
        this.mails = mails;
        this.changed = changed;
        addClassName("fm-mail-controls");
        show();
    }

    private void show() {
        removeAll();
        var state = mails.delivery();
        if (!state.serverIsSetUp()) add(note(getTranslation("mail.list.no-server")));
        if (state.paused()) add(note(getTranslation("mail.paused")));
        var rate = new TextField(getTranslation("mail.rate.label"));
        rate.setValue(String.valueOf(state.perMinute()));
        rate.setMaxLength(5);
        rate.getElement().setAttribute("inputmode", "numeric");
        add(
                rate,
                button(getTranslation("mail.rate.save"), () -> limit(rate)),
                state.paused()
                        ? button(getTranslation("mail.resume"), this::resume)
                        : button(getTranslation("mail.pause"), this::pause),
                button(getTranslation("mail.list.try-all"), this::tryAll));
    }

    private void pause() {
        mails.pause();
        Notice.show(getTranslation("mail.paused"));
        show();
    }

    private void resume() {
        mails.resume();
        Notice.show(getTranslation("mail.resumed"));
        show();
    }

    private void limit(TextField rate) {
        try {
            var wanted = rate.getValue().strip();
            mails.limitTo(wanted.matches("[0-9]{1,5}") ? Integer.parseInt(wanted) : 0);
            FieldErrors.clear(rate);
            Notice.show(getTranslation("mail.rate.saved", wanted));
        } catch (UnusableInputException unusable) {
            FieldErrors.show(rate, getTranslation(unusable.key(), unusable.arguments()));
        }
    }

    private void tryAll() {
        Notice.show(getTranslation("mail.list.tried-all", mails.tryAllAgain()));
        changed.run();
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("fm-note");
        return note;
    }

    private static Button button(String text, Runnable click) {
        var button = new Button(text, event -> click.run());
        button.addClassName("fm-secondary");
        return button;
    }
}
