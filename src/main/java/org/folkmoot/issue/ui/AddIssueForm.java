package org.folkmoot.issue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.issue.IssueText;
import org.folkmoot.shared.ui.FieldErrors;

/** One more issue. */
class AddIssueForm extends Div {

    AddIssueForm(IssueDoing doing) {
        addClassName("fm-form");
        var title = new TextField(getTranslation("issue.title"));
        title.setHelperText(getTranslation("issue.title.help"));
        var about = new TextArea(getTranslation("issue.about"));
        var add = new NativeButton(getTranslation("issue.add"), click -> {
            var line = FieldErrors.on(title, () -> IssueText.title(title.getValue()));
            var more = FieldErrors.on(about, () -> IssueText.about(about.getValue()));
            if (line.isEmpty() || more.isEmpty()) return;
            doing.attempt(
                    () -> doing.issues().add(doing.id(), new IssueText(line.get(), more.get())),
                    getTranslation("issue.added"));
        });
        add.addClassName("fm-secondary");
        add(title, about, add);
    }
}
