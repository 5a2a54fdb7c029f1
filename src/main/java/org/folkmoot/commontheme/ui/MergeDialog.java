package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.commontheme.CommonThemeId;
import org.folkmoot.commontheme.ThemeDetail;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks into which theme another one goes. */
class MergeDialog extends Dialog {

    MergeDialog(ThemeDetail theme, List<ThemeDetail> others, Consumer<CommonThemeId> done) {
        setHeaderTitle(getTranslation("commontheme.merge.ask", theme.title()));
        var into = new Select<ThemeDetail>();
        into.setLabel(getTranslation("commontheme.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(ThemeDetail::title);
        into.setWidthFull();
        var act = new NativeButton(getTranslation("commontheme.merge.do"), click -> {
            if (into.getValue() == null) {
                FieldErrors.show(into, getTranslation("commontheme.merge.none"));
                return;
            }
            close();
            done.accept(into.getValue().id());
        });
        act.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("shared.confirm.cancel"), click -> close());
        leave.addClassName("fm-quiet");
        add(new Paragraph(getTranslation("commontheme.merge.text")), into);
        getFooter().add(leave, act);
    }
}
