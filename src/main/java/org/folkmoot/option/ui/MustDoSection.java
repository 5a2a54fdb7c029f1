package org.folkmoot.option.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.option.MustDoLine;
import org.folkmoot.option.MustDoService;
import org.folkmoot.option.OptionService;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What is to be done whichever option is chosen. */
class MustDoSection extends PageSection {

    private final transient InquiryId inquiry;
    private final transient MustDoService mustDos;
    private final transient OptionService options;
    private final transient Runnable changed;

    /** @param changed shows the page anew */
    MustDoSection(
            String title,
            InquiryRoom room,
            List<MustDoLine> lines,
            MustDoService mustDos,
            OptionService options,
            Runnable changed) {
        super(title);
        this.inquiry = room.id();
        this.mustDos = mustDos;
        this.options = options;
        this.changed = changed;
        var writes = OptionParts.writes(room);
        if (lines.isEmpty()) add(OptionParts.grey(getTranslation("option.must-dos.none")));
        else add(new Rows(lines.stream().map(line -> row(line, writes)).toArray(Row[]::new)));
        if (writes) {
            var actions =
                    new Div(OptionParts.button(getTranslation("option.must-dos.add"), "fm-secondary", this::addOne));
            actions.addClassName("fm-actions");
            add(actions);
        }
    }

    private Row row(MustDoLine line, boolean writes) {
        var row = new Row(line.wording(), "");
        return writes
                ? row.end(
                        OptionParts.button(
                                getTranslation("option.change"), line.wording(), "fm-quiet", () -> change(line)),
                        OptionParts.button(
                                getTranslation("option.remove"), line.wording(), "fm-quiet", () -> remove(line)))
                : row;
    }

    private void addOne() {
        new MustDoDialog(
                        getTranslation("option.must-dos.add"),
                        getTranslation("option.save"),
                        null,
                        Optional::empty,
                        (wording, none) -> {
                            mustDos.add(inquiry, wording);
                            changed.run();
                        })
                .open();
    }

    private void change(MustDoLine line) {
        new MustDoDialog(
                        getTranslation("option.must-dos.change"),
                        getTranslation("option.save"),
                        line,
                        () -> options.appraisal(inquiry).mustDos().stream()
                                .filter(one -> one.id().equals(line.id()))
                                .findFirst(),
                        (wording, seen) -> {
                            mustDos.change(inquiry, line.id(), seen, wording);
                            changed.run();
                        })
                .open();
    }

    private void remove(MustDoLine line) {
        Confirm.ask(
                getTranslation("option.must-dos.remove.title"),
                getTranslation("option.must-dos.remove.text", line.wording()),
                getTranslation("option.remove"),
                () -> OptionParts.attempt(
                        this,
                        () -> mustDos.remove(inquiry, line.id(), line.revision()),
                        getTranslation("option.removed", line.wording()),
                        changed));
    }
}
