package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.steering.KeptView;
import org.folkmoot.steering.KeptViewService;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingSummary;
import org.folkmoot.steering.QueueQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The ways of looking at the queue the group keeps, and keeping this one under a name. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class KeptViews extends NativeDetails {

    private static final int NAME_MAX = 80;

    private final transient KeptViewService views;
    private final transient MeetingService meetings;
    private final transient Dates dates;
    private transient QueueQuery query = QueueQuery.ALL;

    KeptViews(KeptViewService views, MeetingService meetings, Dates dates) {
        this.views = views;
        this.meetings = meetings;
        this.dates = dates;
        addClassName("fm-kept-views");
    }

    void show(QueueQuery now) {
        query = now;
        var all = views.all();
        setSummaryText(getTranslation("steering.kept.summary", all.size()));
        var keep = new Button(getTranslation("steering.kept.keep"), click -> ask());
        keep.addClassName("fm-quiet");
        setContent(new Div(all.isEmpty() ? new Paragraph(getTranslation("steering.kept.none")) : list(all), keep));
    }

    private UnorderedList list(List<KeptView> all) {
        var list = new UnorderedList();
        for (var one : all) {
            var link = new Anchor(SteeringNavigation.queue(one.query(), 0), one.name());
            if (one.query().equals(query)) link.getElement().setAttribute("aria-current", "page");
            var remove = new Button(getTranslation("steering.kept.remove"), click -> remove(one));
            remove.addClassName("fm-quiet");
            remove.setAriaLabel(getTranslation("steering.kept.remove.named", one.name()));
            list.add(new ListItem(link, remove));
        }
        return list;
    }

    private void ask() {
        var dialog = new Dialog(getTranslation("steering.kept.keep"));
        var name = new TextField(getTranslation("steering.kept.name"));
        name.setHelperText(getTranslation("steering.kept.name.help"));
        name.setWidthFull();
        name.setAutofocus(true);
        var meeting = new Select<MeetingSummary>();
        meeting.setLabel(getTranslation("steering.kept.meeting"));
        meeting.setHelperText(getTranslation("steering.kept.meeting.help"));
        meeting.setEmptySelectionAllowed(true);
        meeting.setEmptySelectionCaption(getTranslation("steering.kept.meeting.none"));
        meeting.setItems(meetings.open());
        meeting.setItemLabelGenerator(
                one -> one == null ? getTranslation("steering.kept.meeting.none") : dates.moment(one.startsAt()));
        meeting.setWidthFull();
        var go = new Button(
                getTranslation("steering.kept.go"),
                click -> FieldErrors.on(name, () -> Texts.line(name.getValue(), NAME_MAX))
                        .ifPresent(usable -> keep(dialog, name, usable, meeting.getValue())));
        go.addClassName("fm-primary");
        var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> dialog.close());
        cancel.addClassName("fm-quiet");
        dialog.add(name, meeting);
        dialog.getFooter().add(cancel, go);
        dialog.open();
    }

    private void keep(Dialog dialog, TextField field, String name, @Nullable MeetingSummary meeting) {
        try {
            views.keep(name, query, meeting == null ? null : meeting.id());
        } catch (RefusedException refused) {
            field.setErrorMessage(getTranslation(refused.refusal().key(), refused.arguments()));
            field.setInvalid(true);
            return;
        }
        dialog.close();
        show(query);
        Notice.show(getTranslation("steering.kept.done", name));
    }

    private void remove(KeptView view) {
        Confirm.ask(
                getTranslation("steering.kept.remove.title", view.name()),
                getTranslation("steering.kept.remove.text"),
                getTranslation("steering.kept.remove"),
                () -> {
                    try {
                        views.remove(view.id());
                    } finally {
                        show(query);
                    }
                });
    }
}
