package org.folkmoot.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingState;
import org.folkmoot.steering.MeetingSummary;
import org.folkmoot.steering.PlanMeeting;
import org.folkmoot.steering.Quorum;
import org.springframework.data.domain.PageRequest;

/** The steering group's meetings, the latest first; planning one; the quorum. */
@Route(MeetingNavigation.LIST)
@RolesAllowed("STEERING")
class MeetingListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final transient MeetingService meetings;
    private final transient PortalClock clock;
    private final transient Dates dates;
    private final Button plan = new Button(getTranslation("steering.meetings.plan"), click -> plan());
    private final PageHeader header = new PageHeader(getTranslation("steering.meetings.title"))
            .kicker(new Anchor(SteeringNavigation.QUEUE, "◂ " + getTranslation("steering.back")));
    private final Div form = new Div();
    private final Div list = new Div();

    MeetingListView(MeetingService meetings, PortalClock clock, Dates dates) {
        this.meetings = meetings;
        this.clock = clock;
        this.dates = dates;
        plan.addClassName("fm-primary");
        var templates = new Anchor(MeetingNavigation.TEMPLATES, getTranslation("steering.templates.title"));
        templates.addClassName("fm-secondary");
        header.actions(plan, templates);
        add(header, form, list, quorum());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var number = Pager.pageIn(event.getLocation());
        var page = meetings.list(PageRequest.of(number, PAGE_SIZE));
        var rule = meetings.quorum();
        header.subline(
                getTranslation("steering.meetings.subline", page.getTotalElements(), rule.needed(), rule.groupSize()));
        list.removeAll();
        if (page.isEmpty()) list.add(new EmptyState(getTranslation("steering.meetings.empty")));
        else list.add(new Rows(page.map(this::row).toList().toArray(Row[]::new)));
        list.add(Pager.inAnyOrder(event.getLocation(), number, page.getTotalPages()));
    }

    private Row row(MeetingSummary meeting) {
        var row = new Row(
                dates.moment(meeting.startsAt()),
                getTranslation("steering.meetings.row", meeting.venue(), meeting.items(), meeting.minutes()),
                MeetingNavigation.meeting(meeting.id()));
        if (meeting.state() == MeetingState.RUNNING || meeting.state().over())
            row.end(new Span(getTranslation("steering.meetings.row.present", meeting.present())));
        return row.end(pill(this, meeting.state()));
    }

    static Pill pill(Component in, MeetingState state) {
        return new Pill(
                in.getTranslation("steering.meeting.state." + state),
                switch (state) {
                    case PLANNED -> Pill.Tone.WAITING;
                    case RUNNING -> Pill.Tone.ACTIVE;
                    case ENDED -> Pill.Tone.ACCENT;
                    case PUBLISHED -> Pill.Tone.GOOD;
                    case CANCELLED -> Pill.Tone.PLAIN;
                });
    }

    private void plan() {
        form.removeAll();
        plan.setVisible(false);
        var fields = new MeetingForm(clock, meetings.group(), null);
        fields.onSave(asked -> save(fields, asked));
        form.add(fields);
    }

    private void save(MeetingForm fields, PlanMeeting asked) {
        try {
            var id = meetings.plan(asked);
            Notice.show(getTranslation("steering.meeting.planned"));
            getUI().ifPresent(ui -> ui.navigate(MeetingNavigation.meeting(id)));
        } catch (RefusedException refused) {
            fields.refuse(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private NativeDetails quorum() {
        var rule = meetings.quorum();
        var needed = new IntegerField(getTranslation("steering.meetings.quorum.needed"));
        var size = new IntegerField(getTranslation("steering.meetings.quorum.size"));
        needed.setValue(rule.needed());
        size.setValue(rule.groupSize());
        var save = new Button(
                getTranslation("steering.meetings.quorum.save"),
                click -> FieldErrors.run(needed, () -> {
                    meetings.setQuorum(new Quorum(number(needed), number(size)));
                    Notice.show(getTranslation("steering.meetings.quorum.saved"));
                }));
        save.addClassName("fm-secondary");
        var fields = new Div(needed, size, save);
        fields.addClassName("fm-filters");
        return new NativeDetails(
                getTranslation("steering.meetings.quorum"),
                new Div(new Paragraph(getTranslation("steering.meetings.quorum.help")), fields));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.meetings.title");
    }
}
