package org.folkmoot.issue.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.folkmoot.issue.WordingLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;

/** Every wording an issue had. */
class WordingsDialog extends Dialog {

    WordingsDialog(List<WordingLine> wordings, Dates dates) {
        setHeaderTitle(getTranslation("issue.wordings"));
        setWidth("min(36rem, 94vw)");
        var list = new OrderedList();
        wordings.forEach(one -> list.add(new ListItem(
                new Span(getTranslation("issue.wording", one.title(), dates.moment(one.writtenAt()))),
                RichTextView.show(one.about()))));
        add(list);
        getFooter().add(new NativeButton(getTranslation("issue.close-window"), click -> close()));
    }
}
