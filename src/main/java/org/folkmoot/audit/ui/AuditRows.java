package org.folkmoot.audit.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.folkmoot.audit.AuditRecord;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** Lines of the audit log: what happened to whom, by whom, when and from where; before and after behind a click. */
public class AuditRows extends Rows {

    private static final int SHORT = 120;

    private final Dates dates;

    public AuditRows(List<AuditRecord> lines, Dates dates) {
        this.dates = dates;
        lines.forEach(line -> add(row(line)));
    }

    private Row row(AuditRecord line) {
        var sentence = getTranslation(
                "audit.row.sentence",
                getTranslation(line.what(), line.subject(), text(line.before()), text(line.after())),
                line.subject());
        var row = new Row(sentence, "");
        var grey = new Div(new Span(by(line)));
        change(grey, line);
        return row.grey(grey);
    }

    private String by(AuditRecord line) {
        var actor = line.actor().equals("portal") ? getTranslation("audit.row.portal") : line.actor();
        return line.from() == null
                ? getTranslation("audit.row.by", actor, dates.moment(line.at()))
                : getTranslation("audit.row.by-from", actor, dates.moment(line.at()), line.from());
    }

    private void change(Div into, AuditRecord line) {
        var before = text(line.before());
        var after = text(line.after());
        if (before.isEmpty() && after.isEmpty()) return;
        if (before.length() + after.length() <= SHORT) {
            into.add(new Div(before.isEmpty() ? after : after.isEmpty() ? before + " →" : before + " → " + after));
            return;
        }
        var both = new DescriptionList();
        both.addClassName("fm-facts");
        if (!before.isEmpty()) fact(both, getTranslation("audit.row.before"), before);
        if (!after.isEmpty()) fact(both, getTranslation("audit.row.after"), after);
        into.add(new NativeDetails(getTranslation("audit.row.full"), both));
    }

    private static void fact(DescriptionList facts, String term, String text) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
