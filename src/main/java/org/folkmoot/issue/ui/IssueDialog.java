package org.folkmoot.issue.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.issue.IssueText;
import org.folkmoot.shared.ui.FieldErrors;

/** Another wording of an issue. Reworded by somebody else meanwhile, both stand here, and saving again replaces theirs. */
class IssueDialog extends Dialog {

    private final transient IssueDoing doing;
    private final transient IssueLine before;
    private final TextField title = new TextField(getTranslation("issue.title"));
    private final TextArea about = new TextArea(getTranslation("issue.about"));
    private final Paragraph theirs = new Paragraph();
    private int seen;

    IssueDialog(IssueDoing doing, IssueLine before) {
        this.doing = doing;
        this.before = before;
        this.seen = before.revision();
        setHeaderTitle(getTranslation("issue.reword"));
        setWidth("min(36rem, 94vw)");
        title.setValue(before.title());
        about.setValue(before.about());
        theirs.addClassName("fm-error");
        theirs.setVisible(false);
        var form = new Div(title, about, theirs);
        form.addClassName("fm-form");
        add(form);
        var keep = new NativeButton(getTranslation("issue.reword.do"), click -> keep());
        keep.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("issue.leave"), click -> close());
        leave.addClassName("fm-quiet");
        getFooter().add(leave, keep);
    }

    private void keep() {
        var line = FieldErrors.on(title, () -> IssueText.title(title.getValue()));
        var more = FieldErrors.on(about, () -> IssueText.about(about.getValue()));
        if (line.isEmpty() || more.isEmpty()) return;
        var text = new IssueText(line.get(), more.get());
        if (doing.attempt(
                () -> doing.issues().reword(doing.id(), before.id(), seen, text), getTranslation("issue.reworded")))
            close();
        else doing.latest(before.id()).filter(now -> now.revision() != seen).ifPresent(this::beside);
    }

    private void beside(IssueLine now) {
        seen = now.revision();
        theirs.setText(getTranslation("issue.theirs", now.title(), now.about()));
        theirs.setVisible(true);
    }
}
