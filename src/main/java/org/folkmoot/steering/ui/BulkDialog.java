package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.steering.BulkKind;
import org.folkmoot.steering.BulkLeftOut;
import org.folkmoot.steering.BulkPreview;

/** Says what would be done to how many ideas, which are left out and why; then does it. */
class BulkDialog extends Dialog {

    /** @param label the tag or the outcome in words; empty when the kind says it all */
    BulkDialog(BulkKind kind, String label, BulkPreview preview, Runnable confirmed) {
        addClassName("fm-bulk-dialog");
        var count = preview.does().size();
        setHeaderTitle(getTranslation("steering.bulk.verb." + kind));
        add(new Paragraph(
                count == 0
                        ? getTranslation("steering.bulk.none")
                        : getTranslation("steering.bulk.will." + kind, count, label)));
        if (!preview.leftOut().isEmpty()) add(leftOut(preview.leftOut(), count == 0));
        var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> close());
        cancel.addClassName("fm-quiet");
        getFooter().add(cancel);
        if (count == 0) return;
        add(new Paragraph(getTranslation("steering.bulk.undo-later")));
        var go = new Button(getTranslation("steering.bulk.go." + kind, count), click -> {
            close();
            confirmed.run();
        });
        go.addClassName("fm-primary");
        go.setDisableOnClick(true);
        go.setAutofocus(true);
        getFooter().add(go);
    }

    private Div leftOut(List<BulkLeftOut> ideas, boolean open) {
        var details = new NativeDetails(getTranslation("steering.bulk.left-out", ideas.size()));
        details.setContent(list(ideas));
        details.setOpen(open || ideas.size() <= 5);
        return new Div(details);
    }

    /** Each with its reason. */
    static UnorderedList list(List<BulkLeftOut> ideas) {
        var list = new UnorderedList();
        for (var one : ideas) {
            var item = new ListItem();
            var title = one.title().isEmpty() ? item.getTranslation("steering.bulk.unnamed") : one.title();
            item.setText(title + ": " + item.getTranslation(one.reason(), one.about()));
            list.add(item);
        }
        return list;
    }
}
