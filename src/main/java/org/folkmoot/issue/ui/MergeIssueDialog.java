package org.folkmoot.issue.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.folkmoot.issue.IssueLine;

/** Into which other issue this one goes. */
class MergeIssueDialog extends Dialog {

    MergeIssueDialog(IssueDoing doing, IssueLine issue, List<IssueLine> all) {
        setHeaderTitle(getTranslation("issue.merge.title", issue.title()));
        setWidth("min(36rem, 94vw)");
        var into = new Select<IssueLine>();
        into.setLabel(getTranslation("issue.merge.into"));
        into.setWidthFull();
        into.setItems(
                all.stream().filter(other -> !other.id().equals(issue.id())).toList());
        into.setItemLabelGenerator(IssueLine::title);
        var merge = new NativeButton(getTranslation("issue.merge.do"), click -> {
            var kept = into.getValue();
            if (kept == null) {
                into.setErrorMessage(getTranslation("issue.merge.choose"));
                into.setInvalid(true);
            } else if (doing.attempt(
                    () -> doing.issues().merge(doing.id(), issue.id(), kept.id()),
                    getTranslation("issue.merged", kept.title()))) close();
        });
        merge.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("issue.leave"), click -> close());
        leave.addClassName("fm-quiet");
        add(new Paragraph(getTranslation("issue.merge.about")), into);
        getFooter().add(leave, merge);
    }
}
