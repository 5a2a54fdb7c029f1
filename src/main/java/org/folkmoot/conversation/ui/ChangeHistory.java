package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.ChangedField;
import org.folkmoot.conversation.SessionToChange;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What of a session was changed, from what to what, by whom and when; nothing while nothing was. */
class ChangeHistory extends Section {

    ChangeHistory(List<SessionToChange.Change> history, Dates dates) {
        addClassName("fm-section");
        setVisible(!history.isEmpty());
        var rows = new Rows();
        for (var change : history)
            rows.add(new Row(
                    getTranslation("conversation.change.field." + change.field()) + ": "
                            + words(change.field(), change.before(), dates) + " → "
                            + words(change.field(), change.after(), dates),
                    change.who() + " · " + dates.moment(change.at())));
        add(new H2(getTranslation("conversation.change.history")), rows);
    }

    private String words(ChangedField field, String value, Dates dates) {
        if (value.isEmpty()) return getTranslation("conversation.change.none");
        if (field != ChangedField.WHEN) return value;
        var slash = value.indexOf('/');
        return dates.span(Instant.parse(value.substring(0, slash)), Instant.parse(value.substring(slash + 1)));
    }
}
