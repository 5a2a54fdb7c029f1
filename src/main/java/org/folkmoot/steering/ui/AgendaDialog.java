package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingSummary;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Puts the selected ideas on the agenda of a meeting, in the order they were selected in, and leads to it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AgendaDialog extends Dialog {

    private static final int MINUTES = 5;
    private static final int LONGEST = 240;

    private final transient MeetingService meetings;
    private final transient MeetingAgendaService agenda;
    private final transient Dates dates;

    AgendaDialog(MeetingService meetings, MeetingAgendaService agenda, Dates dates) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.dates = dates;
        addClassName("fm-bulk-dialog");
        setHeaderTitle(getTranslation("steering.agenda.title"));
        var cancel = new Button(getTranslation("shared.confirm.cancel"), click -> close());
        cancel.addClassName("fm-quiet");
        getFooter().add(cancel);
    }

    void ask(List<IdeaId> ideas) {
        var open = meetings.open();
        if (open.isEmpty())
            add(
                    new Paragraph(getTranslation("steering.agenda.no-meeting")),
                    new Anchor(MeetingNavigation.LIST, getTranslation("steering.meetings.plan")));
        else fields(open, ideas);
        open();
    }

    private void fields(List<MeetingSummary> open, List<IdeaId> ideas) {
        var meeting = new Select<MeetingSummary>();
        meeting.setLabel(getTranslation("steering.agenda.meeting"));
        meeting.setItems(open);
        meeting.setItemLabelGenerator(one -> dates.moment(one.startsAt()) + ", " + one.venue());
        meeting.setValue(open.getFirst());
        meeting.setWidthFull();
        meeting.setAutofocus(true);
        var minutes = new IntegerField(getTranslation("steering.meeting.add.minutes"));
        minutes.setValue(MINUTES);
        minutes.setMin(1);
        minutes.setMax(LONGEST);
        var go = new Button(
                getTranslation("steering.agenda.go", ideas.size()), click -> put(meeting.getValue(), ideas, minutes));
        go.addClassName("fm-primary");
        add(new Paragraph(getTranslation("steering.agenda.will", ideas.size())), meeting, minutes);
        getFooter().add(go);
    }

    private void put(MeetingSummary meeting, List<IdeaId> ideas, IntegerField minutes) {
        var each = Math.clamp(Optional.ofNullable(minutes.getValue()).orElse(MINUTES), 1, LONGEST);
        var here = getUI();
        try {
            var added = agenda.add(meeting.id(), ideas, each);
            close();
            Notice.show(getTranslation("steering.meeting.add.done", added));
            here.ifPresent(ui -> ui.navigate(MeetingNavigation.meeting(meeting.id())));
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }
}
