package org.folkmoot.issue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryPerson;
import org.folkmoot.issue.IssueLine;
import org.folkmoot.issue.SolutionCost;
import org.folkmoot.issue.SolutionCost.Level;
import org.folkmoot.issue.SolutionLine;
import org.folkmoot.issue.SolutionText;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A new solution, or a change to one. Changed by somebody else meanwhile, it says how theirs reads, and saving again replaces it. */
class SolutionDialog extends Dialog {

    private final transient IssueDoing doing;
    private final transient IssueLine issue;
    private final transient @Nullable SolutionLine before;
    private final TextField title = new TextField(getTranslation("issue.solution.title"));
    private final TextArea rationale = new TextArea(getTranslation("issue.solution.rationale"));
    private final Select<Level> cost = new Select<>();
    private final IntegerField pounds = new IntegerField(getTranslation("issue.solution.pounds"));
    private final TextArea benefit = new TextArea(getTranslation("issue.solution.benefit"));
    private final ComboBox<InquiryPerson> lead = new ComboBox<>(getTranslation("issue.solution.lead"));
    private final TextField leadName = new TextField(getTranslation("issue.solution.lead-name"));
    private final Checkbox earlyWin = new Checkbox(getTranslation("issue.early-win"));
    private final Paragraph theirs = new Paragraph();
    private int seen;

    SolutionDialog(IssueDoing doing, IssueLine issue, @Nullable SolutionLine before) {
        this.doing = doing;
        this.issue = issue;
        this.before = before;
        setHeaderTitle(getTranslation(before == null ? "issue.solution.add" : "issue.solution.change"));
        setWidth("min(38rem, 94vw)");
        cost.setLabel(getTranslation("issue.solution.cost"));
        cost.setItems(Level.values());
        cost.setItemLabelGenerator(level -> getTranslation("issue.cost." + level));
        cost.setValue(Level.UNKNOWN);
        cost.addValueChangeListener(change -> pounds.setVisible(cost.getValue() == Level.FIGURE));
        pounds.setVisible(false);
        lead.setItems(doing.rooms().people(doing.id()));
        lead.setItemLabelGenerator(InquiryPerson::name);
        lead.setClearButtonVisible(true);
        lead.addValueChangeListener(change -> leadName.setVisible(lead.getValue() == null));
        leadName.setHelperText(getTranslation("issue.solution.lead-help"));
        theirs.addClassName("fm-error");
        theirs.setVisible(false);
        if (before != null) fill(before);
        var form = new Div(
                new Paragraph(issue.title()),
                title,
                rationale,
                cost,
                pounds,
                benefit,
                lead,
                leadName,
                earlyWin,
                theirs);
        form.addClassName("fm-form");
        add(form);
        var keep = new NativeButton(
                getTranslation(before == null ? "issue.solution.add.do" : "issue.solution.change.do"), click -> keep());
        keep.addClassName("fm-primary");
        var leave = new NativeButton(getTranslation("issue.leave"), click -> close());
        leave.addClassName("fm-quiet");
        getFooter().add(leave, keep);
    }

    private void fill(SolutionLine line) {
        var text = line.text();
        seen = line.revision();
        title.setValue(text.title());
        rationale.setValue(text.rationale());
        cost.setValue(text.cost().level());
        var figure = text.cost().pounds();
        if (figure != null) pounds.setValue(figure.intValue());
        benefit.setValue(text.benefit());
        lead.getListDataView()
                .getItems()
                .filter(person -> person.member().equals(text.lead()))
                .findFirst()
                .ifPresent(lead::setValue);
        leadName.setValue(text.leadName());
        earlyWin.setValue(text.earlyWin());
    }

    private void keep() {
        var name = FieldErrors.on(title, () -> SolutionText.title(title.getValue()));
        var why = FieldErrors.on(rationale, () -> SolutionText.rationale(rationale.getValue()));
        var price = FieldErrors.on(pounds, this::cost);
        var gain = FieldErrors.on(benefit, () -> SolutionText.benefit(benefit.getValue()));
        var other = FieldErrors.on(leadName, () -> SolutionText.leadName(leadName.getValue()));
        if (name.isEmpty() || why.isEmpty() || price.isEmpty() || gain.isEmpty() || other.isEmpty()) return;
        var person = Optional.ofNullable(lead.getValue()).map(InquiryPerson::member);
        var text = new SolutionText(
                name.get(), why.get(), price.get(), gain.get(), person.orElse(null), other.get(), earlyWin.getValue());
        if (doing.attempt(() -> save(text), getTranslation("issue.solution.saved"))) close();
        else beside();
    }

    private void save(SolutionText text) {
        if (before == null) doing.solutions().add(doing.id(), issue.id(), text);
        else doing.solutions().change(doing.id(), before.id(), seen, text);
    }

    private void beside() {
        if (before == null) return;
        doing.latest(before.id()).filter(now -> now.revision() != seen).ifPresent(now -> {
            seen = now.revision();
            theirs.setText(getTranslation(
                    "issue.theirs", now.text().title(), now.text().rationale()));
            theirs.setVisible(true);
        });
    }

    private SolutionCost cost() {
        var figure = pounds.getValue();
        return cost.getValue() == Level.FIGURE
                ? new SolutionCost(Level.FIGURE, figure == null ? null : figure.longValue())
                : SolutionCost.of(cost.getValue());
    }
}
