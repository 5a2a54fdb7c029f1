package org.folkmoot.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.steering.AttendanceKind;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingCancelling;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.PlanMeeting;
import org.jspecify.annotations.Nullable;

/** One meeting: when and where, who is there, what is on its agenda, and its next step. */
@Route(MeetingNavigation.MEETING)
@RolesAllowed("STEERING")
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingService meetings;
    private final transient MeetingAgendaService agenda;
    private final transient MeetingCancelling cancelling;
    private final transient MeetingQueue queue;
    private final transient DecisionChoices choices;
    private final transient Dates dates;
    private @Nullable MeetingPeople people;
    private String title = "";

    MeetingView(
            MeetingService meetings,
            MeetingAgendaService agenda,
            MeetingCancelling cancelling,
            MeetingQueue queue,
            DecisionChoices choices,
            Dates dates) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.cancelling = cancelling;
        this.queue = queue;
        this.choices = choices;
        this.dates = dates;
        addClassName("fm-meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MeetingNavigation.MEETING_ID)
                .flatMap(MeetingId::parse)
                .flatMap(meetings::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MeetingDetail meeting) {
        removeAll();
        title = getTranslation("steering.meeting.title", dates.moment(meeting.startsAt()));
        var header = new PageHeader(title, steps(meeting).toArray(Component[]::new))
                .kicker(new Anchor(MeetingNavigation.LIST, "◂ " + getTranslation("steering.meetings.title")));
        header.subline(MeetingListView.pill(this, meeting.state()), new Text(" " + facts(meeting)));
        add(header);
        if (!meeting.cancelledBecause().isEmpty()) add(because(meeting));
        people = new MeetingPeople(meeting, (member, kind) -> attend(meeting.id(), member, kind));
        add(
                people,
                new ViewsOfMeeting(
                        meeting,
                        queue,
                        work -> then(meeting.id(), work),
                        ideas -> then(
                                meeting.id(),
                                () -> Notice.show(getTranslation(
                                        "steering.meeting.add.done",
                                        agenda.add(meeting.id(), ideas, ViewsOfMeeting.MINUTES))))),
                new MeetingAgenda(meeting, agenda, choices, dates, work -> then(meeting.id(), work)));
    }

    /** A whole group is entered without looking for one's place again. */
    private void attend(MeetingId id, MemberId member, @Nullable AttendanceKind kind) {
        then(id, () -> meetings.attend(id, member, kind));
        if (people != null && kind != null) people.toNext();
    }

    private Div because(MeetingDetail meeting) {
        var note = new Div(
                new H2(getTranslation("steering.meeting.cancel.because")),
                RichTextView.show(meeting.cancelledBecause()));
        note.addClassName("fm-note");
        return note;
    }

    private String facts(MeetingDetail meeting) {
        var facts = new StringBuilder(meeting.venue());
        if (meeting.chair() != null)
            facts.append(" · ")
                    .append(getTranslation("steering.meeting.chair"))
                    .append(": ")
                    .append(meeting.nameOf(meeting.chair()));
        if (meeting.clerk() != null)
            facts.append(" · ")
                    .append(getTranslation("steering.meeting.clerk"))
                    .append(": ")
                    .append(meeting.nameOf(meeting.clerk()));
        return facts.toString();
    }

    private ArrayList<Component> steps(MeetingDetail meeting) {
        var id = meeting.id();
        var parts = new ArrayList<Component>();
        switch (meeting.state()) {
            case PLANNED -> {
                parts.add(primary("steering.meeting.start", () -> then(id, () -> meetings.start(id))));
                parts.add(quiet("steering.meeting.edit", () -> edit(meeting)));
                parts.add(quiet("steering.meeting.cancel", () -> cancel(meeting)));
            }
            case RUNNING -> {
                parts.add(door(MeetingNavigation.room(id), "steering.meeting.room", "fm-primary"));
                parts.add(quiet("steering.meeting.end", () -> end(id)));
            }
            case ENDED -> {
                parts.add(door(MeetingNavigation.publish(id), "steering.meeting.publish", "fm-primary"));
                parts.add(quiet("steering.meeting.resume", () -> then(id, () -> meetings.resume(id))));
            }
            case PUBLISHED -> {
                if (meeting.publication() != null)
                    parts.add(door(
                            SteeringNavigation.publication(meeting.publication()),
                            "steering.published.title",
                            "fm-secondary"));
                parts.add(door("decisions?meeting=" + id.value(), "steering.meeting.decisions", "fm-secondary"));
            }
            case CANCELLED -> {}
        }
        if (meeting.state().over())
            parts.add(door(MeetingNavigation.minutes(id), "steering.meeting.minutes", "fm-secondary"));
        return parts;
    }

    private void end(MeetingId id) {
        Confirm.ask(
                getTranslation("steering.meeting.end.ask"),
                getTranslation("steering.meeting.end.text"),
                getTranslation("steering.meeting.end"),
                () -> then(id, () -> meetings.end(id)));
    }

    private void cancel(MeetingDetail meeting) {
        new CancelMeetingDialog(
                        meeting.items().size(),
                        why -> then(meeting.id(), () -> {
                            cancelling.cancel(meeting.id(), why);
                            Notice.show(getTranslation("steering.meeting.cancelled"));
                        }))
                .open();
    }

    private void edit(MeetingDetail meeting) {
        var form = new MeetingForm(choices.clock(), meeting.group(), meeting);
        form.onSave(asked -> save(form, meeting, asked));
        addComponentAtIndex(1, new Div(form));
    }

    private void save(MeetingForm form, MeetingDetail seen, PlanMeeting asked) {
        try {
            meetings.change(seen.id(), seen.revision(), asked);
            Notice.show(getTranslation("steering.meeting.saved"));
            meetings.find(seen.id()).ifPresent(this::show);
        } catch (RefusedException refused) {
            form.refuse(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    /** Whatever refuses it, the page then shows the meeting as it stands now. */
    private void then(MeetingId id, Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        meetings.find(id).ifPresent(this::show);
    }

    private Button primary(String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName("fm-primary");
        return button;
    }

    private Button quiet(String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName("fm-secondary");
        return button;
    }

    private Anchor door(String path, String key, String className) {
        var anchor = new Anchor(path, getTranslation(key));
        anchor.addClassName(className);
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
