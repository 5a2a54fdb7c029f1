package org.folkmoot.steering;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a meeting and its running order: which ideas and what else, how long, when they were talked about, what was said. */
@Service
@Transactional(readOnly = true)
public class MeetingAgendaService {

    public static final int TITLE_MAX = MeetingItem.TITLE_MAX;

    private final Meetings meetings;
    private final MeetingItems items;
    private final MeetingNotes notes;
    private final MeetingReading meetingReading;
    private final PreparedReading reading;
    private final AnsweringService ideas;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final Dates dates;
    private final PortalClock clock;

    MeetingAgendaService(
            Meetings meetings,
            MeetingItems items,
            MeetingNotes notes,
            MeetingReading meetingReading,
            PreparedReading reading,
            AnsweringService ideas,
            CurrentMember currentMember,
            AuditLog audit,
            Dates dates,
            PortalClock clock) {
        this.meetings = meetings;
        this.items = items;
        this.notes = notes;
        this.meetingReading = meetingReading;
        this.reading = reading;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Puts ideas at the end of the agenda, in this order; those that are on it already stay where they are. What an
     * earlier meeting left without a decision that can be published moves here.
     *
     * @param minutes for each of them
     * @return how many came on it
     * @throws RefusedException MEETING_OVER, ON_ANOTHER_AGENDA, or an idea has been answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public int add(MeetingId id, Collection<IdeaId> chosen, int minutes) {
        var meeting = held(id);
        meeting.requireOpen();
        var fresh = new LinkedHashSet<>(chosen);
        var order = items.of(id.value());
        for (var item : order) {
            var known = item.idea();
            if (known != null) fresh.remove(known);
        }
        if (fresh.isEmpty()) return 0;
        ideas.hold(fresh);
        fresh.forEach(ideas::holdUnanswered);
        for (var elsewhere : items.waitingFor(fresh.stream().map(IdeaId::value).toList())) free(elsewhere);
        var place = order.isEmpty() ? 0 : order.getLast().place();
        for (var idea : fresh) {
            var item = new MeetingItem(id, idea, ++place, minutes, currentMember.id(), clock.instant());
            try {
                items.saveAndFlush(item);
            } catch (DataIntegrityViolationException addedAtOnce) {
                throw new RefusedException(SteeringRefusal.MEETING_CHANGED);
            }
            onRecord("steering.audit.item-added", meeting, item);
        }
        return fresh.size();
    }

    /** Which of these can come on this agenda: those on none, or left over from a meeting that is over. */
    @PreAuthorize("hasRole('STEERING')")
    public List<IdeaId> free(Collection<IdeaId> among) {
        if (among.isEmpty()) return List.of();
        var waiting = items.waitingFor(among.stream().map(IdeaId::value).toList());
        var open =
                meetings
                        .findByStateInOrderByStartsAtAscIdAsc(List.of(MeetingState.PLANNED, MeetingState.RUNNING))
                        .stream()
                        .map(Meeting::id)
                        .collect(toSet());
        var taken = waiting.stream()
                .filter(item -> open.contains(new MeetingId(item.meeting())))
                .map(MeetingItem::idea)
                .collect(toSet());
        return among.stream().filter(idea -> !taken.contains(idea)).toList();
    }

    /**
     * Puts something that is no idea at the end of the agenda.
     *
     * @param title one line of at most {@link #TITLE_MAX}
     * @throws RefusedException MEETING_OVER
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public MeetingItemId add(MeetingId id, String title, int minutes) {
        var meeting = held(id);
        meeting.requireOpen();
        var order = items.of(id.value());
        var place = order.isEmpty() ? 1 : order.getLast().place() + 1;
        var item = items.saveAndFlush(new MeetingItem(id, title, place, minutes, currentMember.id(), clock.instant()));
        onRecord("steering.audit.item-added", meeting, item);
        return item.id();
    }

    /** @throws RefusedException MEETING_OVER, ITEM_GONE */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void takeOff(MeetingId id, MeetingItemId itemId) {
        var meeting = held(id);
        meeting.requireOpen();
        var item = one(id, itemId);
        item.takeOff(currentMember.id(), clock.instant());
        onRecord("steering.audit.item-taken-off", meeting, item);
    }

    /** @param place from 1; beyond the last means last. @throws RefusedException MEETING_OVER, ITEM_GONE */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void move(MeetingId id, MeetingItemId itemId, int place) {
        held(id).requireOpen();
        var item = one(id, itemId);
        var order = new ArrayList<>(items.of(id.value()));
        order.remove(item);
        order.add(Math.clamp(place - 1, 0, order.size()), item);
        for (var i = 0; i < order.size(); i++) order.get(i).move(i + 1);
    }

    /** @param minutes 1 to 240. @throws RefusedException MEETING_OVER, ITEM_GONE */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void last(MeetingId id, MeetingItemId itemId, int minutes) {
        held(id).requireOpen();
        one(id, itemId).last(minutes);
    }

    /** Takes an item up; the one before ends. @throws RefusedException MEETING_NOT_UNDER_WAY, ITEM_GONE */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void begin(MeetingId id, MeetingItemId itemId) {
        held(id).requireRunning();
        var now = clock.instant();
        var next = one(id, itemId);
        for (var item : items.of(id.value())) if (!item.id().equals(next.id())) item.end(now);
        next.begin(now);
    }

    /** @throws RefusedException MEETING_NOT_UNDER_WAY, ITEM_GONE */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void finish(MeetingId id, MeetingItemId itemId) {
        held(id).requireRunning();
        one(id, itemId).end(clock.instant());
    }

    /**
     * Saves what was said about an item, while nothing of the meeting is published. Each saving is a row.
     *
     * @throws RefusedException NOTE_CHANGED when a colleague saved since, MEETING_PUBLISHED, ITEM_GONE
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void note(MeetingId id, WriteNote asked) {
        held(id).requireNotable();
        var item = one(id, asked.item());
        var known = notes.standing(List.of(item.id().value())).stream().findFirst();
        var turn = known.map(MeetingNote::turn).orElse(0);
        if (known.map(MeetingNote::words).orElse("").equals(asked.words())) return;
        if (turn != asked.seen())
            throw new RefusedException(
                    SteeringRefusal.NOTE_CHANGED,
                    known.map(MeetingNote::writtenBy)
                            .map(by -> meetingReading.names(Set.of(by)).getOrDefault(by, ""))
                            .orElse(""));
        notes.saveAndFlush(new MeetingNote(item.id(), turn + 1, asked.words(), currentMember.id(), clock.instant()));
    }

    /** An idea an earlier meeting has done with goes on; one that waits for its meeting or its publishing stays there. */
    private void free(MeetingItem elsewhere) {
        var there = meetings.findById(elsewhere.meeting()).orElseThrow();
        var done = !there.state().takesItems()
                && meetingReading.detail(there).items().stream()
                        .filter(item -> item.id().equals(elsewhere.id()))
                        .allMatch(item -> item.prepared() == null || !item.quorate());
        if (!done)
            throw new RefusedException(
                    SteeringRefusal.ON_ANOTHER_AGENDA,
                    reading.title(requireNonNull(elsewhere.idea())),
                    dates.moment(there.startsAt()));
        elsewhere.settle();
        items.saveAndFlush(elsewhere);
    }

    private MeetingItem one(MeetingId meeting, MeetingItemId id) {
        return items.of(meeting.value()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(SteeringRefusal.ITEM_GONE));
    }

    private Meeting held(MeetingId id) {
        return meetings.lock(id.value()).orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE));
    }

    private void onRecord(String what, Meeting meeting, MeetingItem item) {
        var idea = item.idea();
        var day = dates.moment(meeting.startsAt());
        audit.record(
                idea == null
                        ? new AuditLine(what, "meeting", meeting.id().value().toString(), item.title(), null, day)
                        : new AuditLine(what, "idea", idea.value().toString(), reading.title(idea), null, day));
    }
}
