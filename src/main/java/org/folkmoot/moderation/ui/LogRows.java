package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.folkmoot.moderation.Act;
import org.folkmoot.moderation.LogLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Lines of the log, newest first. */
class LogRows extends Rows {

    private final transient Dates dates;

    /** @param named with the name of what each line is about */
    LogRows(List<LogLine> lines, Dates dates, boolean named) {
        this.dates = dates;
        lines.forEach(line -> add(row(line, named)));
    }

    private Row row(LogLine line, boolean named) {
        var row = new Row(strong(line, named), "");
        var who = new Span(getTranslation("moderation.log.line", line.actor(), dates.moment(line.at())));
        return line.reason().isEmpty() ? row.grey(who) : row.grey(who, RichTextView.show(line.reason()));
    }

    private Component strong(LogLine line, boolean named) {
        var act = getTranslation("moderation.act." + line.act());
        if (!named) return new Span(act);
        var text =
                switch (line.act()) {
                    case TRUSTED, TRUST_ENDED, BLOCKED, BLOCK_ENDED -> act + ": " + line.author();
                    case SETTING_CHANGED -> act + ": " + getTranslation("moderation.mode." + line.label());
                    default -> act + ": " + line.label();
                };
        var about = line.about();
        return about == null || line.act() == Act.CONDUCT_CHANGED
                ? new Span(text)
                : new Anchor(ModerationNavigation.of(about), text);
    }
}
