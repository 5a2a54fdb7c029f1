package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.method.MethodTemplateDetail;
import org.folkmoot.method.PhaseText;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Which method this inquiry takes. */
class MethodChoice extends Div {

    private final transient MethodPageServices services;
    private final transient Runnable changed;
    private final InquiryId inquiry;

    MethodChoice(MethodPageServices services, InquiryId inquiry, Runnable changed) {
        this.services = services;
        this.inquiry = inquiry;
        this.changed = changed;
        var offered = services.methods().choices(inquiry);
        if (offered.isEmpty()) {
            add(new EmptyState(getTranslation("method.choose.none")));
            return;
        }
        var rows = new Rows();
        rows.addClassName("fm-method-choice");
        offered.forEach(one -> rows.add(row(one)));
        add(new H2(getTranslation("method.choose")), new Paragraph(getTranslation("method.choose.help")), rows);
    }

    private Row row(MethodTemplateDetail one) {
        var take = new NativeButton(getTranslation("method.take"), click -> take(one));
        take.addClassName("fm-primary");
        take.setAriaLabel(getTranslation("method.take.label", one.name()));
        var phases = one.phases().stream().map(PhaseText::title).collect(Collectors.joining(" → "));
        var row = new Row(one.name(), "");
        row.grey(
                new Div(one.purpose()),
                new Div(phases),
                new Div(getTranslation(
                        "method.templates.line", one.edition(), one.phases().size(), one.days())));
        return row.end(take);
    }

    private void take(MethodTemplateDetail one) {
        try {
            services.methods().take(inquiry, one.id());
            Notice.show(getTranslation("method.taken", one.name()));
        } catch (RefusedException no) {
            Notice.keep(PhaseWords.refused(no, this));
        }
        changed.run();
    }
}
