package org.folkmoot.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Makes a series and its sessions, each run by whoever scheduled it, until others join or they step back. */
@Component
class Scheduling {

    private final AllSeries series;
    private final DialogueSessions sessions;
    private final SessionFacilitators facilitators;
    private final ChosenVenues venues;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    Scheduling(
            AllSeries series,
            DialogueSessions sessions,
            SessionFacilitators facilitators,
            ChosenVenues venues,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock) {
        this.series = series;
        this.sessions = sessions;
        this.facilitators = facilitators;
        this.venues = venues;
        this.programme = programme;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    SeriesId schedule(ScheduleSeries asked) {
        var strand = programme
                .strand(asked.strand())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.STRAND_UNKNOWN));
        var now = clock.instant();
        if (asked.dates().stream().anyMatch(date -> date.endsAt().isBefore(now)))
            throw new RefusedException(ConversationRefusal.DATE_PAST);
        var me = currentMember.id();
        var places = venues.toUse(asked.dates().stream().map(SessionDate::venue).toList());
        Map<AreaId, Area> areas = programme.areas().stream().collect(Collectors.toMap(Area::id, area -> area));
        var made = series.save(new Series(asked, strand, me, now));
        for (var date : asked.dates()) {
            var venue = places.getOrDefault(date.venue(), date.venue());
            var area = Optional.ofNullable(areas.get(venue.area()))
                    .orElseThrow(() -> new RefusedException(ConversationRefusal.AREA_UNKNOWN));
            var session = sessions.save(new DialogueSession(made, date, venue, area));
            facilitators.save(new SessionFacilitator(session.id(), me, me, now));
        }
        return made.id();
    }
}
