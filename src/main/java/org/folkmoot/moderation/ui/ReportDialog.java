package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.folkmoot.moderation.ReportReason;
import org.folkmoot.moderation.ReportThing;
import org.folkmoot.moderation.Thing;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What is wrong, from a list, and in words. */
class ReportDialog extends Dialog {

    ReportDialog(Thing thing, Consumer<ReportThing> send) {
        setHeaderTitle(getTranslation("moderation.report.title"));
        setWidth("min(36rem, 92vw)");
        var reason = new RadioButtonGroup<ReportReason>();
        reason.setLabel(getTranslation("moderation.report.reason"));
        reason.setItems(ReportReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("moderation.reason." + one));
        reason.addThemeName("vertical");
        var words = new TextArea(getTranslation("moderation.report.words"));
        words.setHelperText(getTranslation("moderation.report.words.help"));
        words.setWidthFull();
        var conduct = new Anchor(ModerationNavigation.conduct(), getTranslation("moderation.report.conduct"));
        conduct.setTarget(AnchorTarget.BLANK);
        var confirm = new Button(getTranslation("moderation.report.send"));
        confirm.addClassName("fm-primary");
        confirm.addClickListener(click -> {
            var chosen = FieldErrors.on(reason, () -> chosen(reason.getValue()));
            chosen.flatMap(why -> FieldErrors.on(words, () -> new ReportThing(thing, why, words.getValue())))
                    .ifPresent(asked -> {
                        close();
                        send.accept(asked);
                    });
        });
        var cancel = new Button(getTranslation("moderation.report.cancel"), click -> close());
        add(new Paragraph(getTranslation("moderation.report.text")), reason, words, new Paragraph(conduct));
        getFooter().add(cancel, confirm);
    }

    private static ReportReason chosen(@Nullable ReportReason value) {
        if (value == null) throw new UnusableInputException("moderation.report.reason.required");
        return value;
    }
}
