package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.folkmoot.member.ui.OrganisationNavigation;
import org.folkmoot.outreach.ContactId;
import org.folkmoot.outreach.ContactLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Pill.Tone;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Lines of the log; each that stands can be taken back with a reason. */
class ContactRows extends Rows {

    private static final int REASON_MAX = 500;

    private final Dates dates;
    private final BiConsumer<ContactId, String> takeBack;

    ContactRows(List<ContactLine> lines, Dates dates, BiConsumer<ContactId, String> takeBack) {
        this.dates = dates;
        this.takeBack = takeBack;
        lines.forEach(line -> add(row(line)));
    }

    private Row row(ContactLine line) {
        var what = new Span(
                new Span(getTranslation("outreach.kind." + line.kind()) + " · "),
                new Anchor(OrganisationNavigation.link(line.organisation()), line.organisationName()));
        var row = new Row(what, dates.fullDay(line.day()));
        row.grey(
                text(dates.fullDay(line.day())),
                text(people(line)),
                text(line.note()),
                text(line.takenBack() == null ? "" : getTranslation("outreach.log.reason", line.takenBack())));
        if (line.takenBack() != null) return row.end(new Pill(getTranslation("outreach.log.taken-back"), Tone.PLAIN));
        var button = new Button(getTranslation("outreach.log.take-back"), click -> ask(line));
        button.addClassName("fm-quiet");
        button.setAriaLabel(
                getTranslation("outreach.log.take-back-one", line.organisationName(), dates.fullDay(line.day())));
        return row.end(button);
    }

    private static Div text(String text) {
        var part = new Div();
        part.setText(text);
        part.setVisible(!text.isEmpty());
        return part;
    }

    private String people(ContactLine line) {
        var met = new ArrayList<>(line.met());
        if (line.unnamed() > 0) met.add(getTranslation("outreach.log.unnamed", line.unnamed()));
        return getTranslation("outreach.log.people", String.join(", ", line.went()), String.join(", ", met));
    }

    private void ask(ContactLine line) {
        var reason = new TextField(getTranslation("outreach.log.why"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var dialog = new Dialog(getTranslation("outreach.log.take-back-title"), reason);
        var confirm = new Button(
                getTranslation("outreach.log.take-back"),
                click -> FieldErrors.on(reason, () -> Texts.line(reason.getValue(), REASON_MAX))
                        .ifPresent(why -> {
                            try {
                                takeBack.accept(line.id(), why);
                                dialog.close();
                            } catch (RefusedException refused) {
                                FieldErrors.show(
                                        reason, getTranslation(refused.refusal().key(), refused.arguments()));
                            }
                        }));
        confirm.addClassName("fm-primary");
        dialog.getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
