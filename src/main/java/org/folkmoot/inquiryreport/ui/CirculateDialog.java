package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiryreport.CommentDays;
import org.folkmoot.member.Role;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;

/** Asks for how many days a report goes round; a manager may make that the usual time. */
class CirculateDialog extends Dialog {

    CirculateDialog(InquiryReportPageServices services, InquiryId inquiry, Runnable changed) {
        setHeaderTitle(getTranslation("inquiryreport.circulate.ask"));
        var days = new IntegerField(getTranslation("inquiryreport.circulate.days"));
        days.setValue(services.circulation().usualDays());
        days.setHelperText(getTranslation("inquiryreport.circulate.days.help", CommentDays.MAX));
        days.setStepButtonsVisible(true);
        days.setAutofocus(true);
        var usual = new Checkbox(getTranslation("inquiryreport.circulate.usual"));
        add(new Paragraph(getTranslation("inquiryreport.circulate.text")), days);
        if (services.currentMember().has(Role.MANAGER)) add(usual);
        getFooter()
                .add(
                        Parts.button("shared.confirm.cancel", "fm-quiet", this::close),
                        Parts.button(
                                "inquiryreport.circulate",
                                "fm-primary",
                                () -> FieldErrors.on(days, () -> given(days)).ifPresent(length -> {
                                    close();
                                    Parts.attempt(
                                            () -> {
                                                if (usual.getValue())
                                                    services.circulation().makeUsual(length);
                                                services.circulation().circulate(inquiry, length);
                                            },
                                            "inquiryreport.circulate.done",
                                            changed);
                                })));
    }

    private static int given(IntegerField field) {
        if (field.getValue() == null) throw new UnusableInputException("inquiryreport.days.form", CommentDays.MAX);
        return new CommentDays(field.getValue()).days();
    }
}
