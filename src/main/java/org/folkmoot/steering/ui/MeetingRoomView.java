package org.folkmoot.steering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.steering.AgendaItem;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MeetingItemId;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingState;

/** In the room: one item at a time, its clock, its idea, its decision and the clerk's note; everything by keyboard. */
@Route(MeetingNavigation.ROOM)
@RolesAllowed("STEERING")
class MeetingRoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String SCRIPT = "/assets/meeting.js";

    private final transient MeetingService meetings;
    private final transient MeetingAgendaService agenda;
    private final transient PortalClock clock;
    private final transient Dates dates;
    private final transient InterestService interests;
    private final OpenedIdea opened;
    private String title = "";

    MeetingRoomView(
            MeetingService meetings,
            MeetingAgendaService agenda,
            InterestService interests,
            PortalClock clock,
            Dates dates,
            OpenedIdea opened) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.interests = interests;
        this.clock = clock;
        this.dates = dates;
        this.opened = opened;
        addClassName("fm-room");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MeetingNavigation.ITEM)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        event.getRouteParameters()
                .get(MeetingNavigation.MEETING_ID)
                .flatMap(MeetingId::parse)
                .flatMap(meetings::find)
                .ifPresentOrElse(meeting -> show(meeting, asked), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MeetingDetail meeting, int asked) {
        removeAll();
        title = getTranslation("steering.meeting.title", dates.moment(meeting.startsAt()));
        var items = meeting.items();
        var place = items.isEmpty() ? 0 : Math.clamp(asked == 0 ? current(meeting) : asked, 1, items.size());
        var keys = new Keys();
        var quorum = meeting.quorum();
        keys.add(new PageHeader(title)
                .kicker(new Anchor(
                        MeetingNavigation.meeting(meeting.id()), "◂ " + getTranslation("steering.room.leave")))
                .subline(getTranslation(
                        "steering.meeting.people.intro", meeting.present(), quorum.groupSize(), quorum.needed())));
        if (items.isEmpty()) keys.add(new EmptyState(getTranslation("steering.room.nothing")));
        else {
            var item = items.get(place - 1);
            var idea = item.idea();
            keys.add(running(meeting, item, place));
            if (idea == null) keys.add(new H2(item.title()));
            else {
                opened.show(idea);
                keys.add(opened);
            }
            keys.add(new MeetingNotePad(
                    item, note -> agenda.note(meeting.id(), note), () -> item(meeting.id(), item.id())));
        }
        keys.add(new NativeDetails(
                getTranslation("steering.room.keys"), new Paragraph(getTranslation("steering.room.keys.text"))));
        add(keys);
    }

    /** The one under way, or the first nobody has talked about. */
    private static int current(MeetingDetail meeting) {
        var items = meeting.items();
        for (var i = 0; i < items.size(); i++) if (items.get(i).underWay()) return i + 1;
        for (var i = 0; i < items.size(); i++) if (items.get(i).startedAt() == null) return i + 1;
        return 1;
    }

    private Div running(MeetingDetail meeting, AgendaItem item, int place) {
        var id = meeting.id();
        var where = new Paragraph(
                getTranslation("steering.room.item", place, meeting.items().size()));
        where.addClassName("fm-room-place");
        var line = new Div(
                step(id, place - 1, "p", "steering.room.previous", place > 1),
                where,
                step(
                        id,
                        place + 1,
                        "n",
                        "steering.room.next",
                        place < meeting.items().size()),
                new Timer(item, clock));
        if (meeting.state() == MeetingState.RUNNING)
            line.add(
                    item.underWay()
                            ? key(
                                    "f",
                                    "steering.item.finish",
                                    () -> then(id, place, () -> agenda.finish(id, item.id())))
                            : key(
                                    "t",
                                    "steering.item.begin",
                                    () -> then(id, place, () -> agenda.begin(id, item.id()))));
        line.addClassName("fm-room-line");
        var idea = item.idea();
        if (idea == null) return new Div(line);
        var counted = new Paragraph(getTranslation(
                        "steering.item.counted",
                        item.counted(),
                        meeting.quorum().needed())
                + (item.aside().isEmpty()
                        ? ""
                        : " · "
                                + getTranslation(
                                        "steering.item.aside",
                                        String.join(", ", item.aside()),
                                        item.aside().size())));
        counted.addClassName(item.quorate() ? "fm-grey" : "fm-error");
        var all = new Div(line, counted);
        if (meeting.state() != MeetingState.PUBLISHED)
            all.add(new MeetingInterest(
                    meeting.group(),
                    (member, reason) ->
                            then(id, place, () -> interests.declareFor(member, new DeclareInterest(idea, reason)))));
        return all;
    }

    private Anchor step(MeetingId id, int place, String key, String words, boolean there) {
        var anchor = new Anchor(there ? MeetingNavigation.room(id, place) : "", getTranslation(words));
        anchor.addClassName("fm-secondary");
        anchor.setVisible(there);
        anchor.getElement().setAttribute("data-key", key);
        return anchor;
    }

    private Button key(String key, String words, Runnable work) {
        var button = new Button(getTranslation(words), click -> work.run());
        button.addClassName("fm-primary");
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private void then(MeetingId id, int place, Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        meetings.find(id).ifPresent(meeting -> show(meeting, place));
    }

    private AgendaItem item(MeetingId id, MeetingItemId item) {
        return meetings.find(id).stream()
                .flatMap(meeting -> meeting.items().stream())
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Tag("fm-meeting-keys")
    private static class Keys extends HtmlContainer {}

    @Tag("fm-meeting-timer")
    private static class Timer extends Component {

        Timer(AgendaItem item, PortalClock clock) {
            var from = item.startedAt();
            var to = item.endedAt();
            var elapsed = from == null
                    ? 0
                    : Duration.between(from, to == null ? clock.instant() : to).toSeconds();
            getElement().setAttribute("elapsed", String.valueOf(elapsed));
            getElement().setAttribute("planned", String.valueOf(60L * item.minutes()));
            getElement().setAttribute("running", item.underWay());
            getElement().setAttribute("role", "timer");
        }
    }
}
