package org.folkmoot.steering;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways of looking at the queue the steering group keeps for all of its members, for example one for each meeting. */
@Service
@Transactional
public class KeptViewService {

    /** More would not be found among the tabs. */
    public static final int AT_MOST = 20;

    private final QueueViews views;
    private final QueueViewEnds ends;
    private final Meetings meetings;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    KeptViewService(
            QueueViews views,
            QueueViewEnds ends,
            Meetings meetings,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.views = views;
        this.ends = ends;
        this.meetings = meetings;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public List<KeptView> all() {
        var rows = views.standing();
        var names = members.namesOf(rows.stream().map(QueueViewRow::keptBy).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new KeptView(
                        row.id(), row.name(), read(row.address()), names.getOrDefault(row.keptBy(), ""), row.meeting()))
                .toList();
    }

    /** @throws RefusedException VIEW_EXISTS, TOO_MANY_VIEWS. @throws org.folkmoot.shared.UnusableInputException no usable name */
    @PreAuthorize("hasRole('STEERING')")
    public QueueViewId keep(String name, QueueQuery query) {
        return keep(name, query, null);
    }

    /**
     * @param meeting it is shown with, and whose agenda can be built from it; null for none in particular
     * @throws RefusedException as above, and MEETING_NOT_THERE, MEETING_OVER, MEETING_CANCELLED
     */
    @PreAuthorize("hasRole('STEERING')")
    public QueueViewId keep(String name, QueueQuery query, @Nullable MeetingId meeting) {
        requireOpen(meeting);
        if (views.standing().size() >= AT_MOST) throw new RefusedException(QueueRefusal.TOO_MANY_VIEWS, AT_MOST);
        var row = new QueueViewRow(name, write(query), currentMember.id(), clock.instant());
        row.keepFor(meeting);
        try {
            return views.saveAndFlush(row).id();
        } catch (DataIntegrityViolationException nameTaken) {
            throw new RefusedException(QueueRefusal.VIEW_EXISTS, row.name());
        }
    }

    /**
     * @param meeting null takes it away from the one it was kept for
     * @throws RefusedException VIEW_GONE, MEETING_NOT_THERE, MEETING_OVER, MEETING_CANCELLED
     */
    @PreAuthorize("hasRole('STEERING')")
    public void keepFor(QueueViewId id, @Nullable MeetingId meeting) {
        requireOpen(meeting);
        views.standing(id.value())
                .orElseThrow(() -> new RefusedException(QueueRefusal.VIEW_GONE))
                .keepFor(meeting);
    }

    private void requireOpen(@Nullable MeetingId meeting) {
        if (meeting != null)
            meetings.findById(meeting.value())
                    .orElseThrow(() -> new RefusedException(SteeringRefusal.MEETING_NOT_THERE))
                    .requireOpen();
    }

    /** @throws RefusedException VIEW_GONE */
    @PreAuthorize("hasRole('STEERING')")
    public void remove(QueueViewId id) {
        if (views.settle(id.value()) == 0) throw new RefusedException(QueueRefusal.VIEW_GONE);
        ends.save(new QueueViewEnd(id, currentMember.id(), clock.instant()));
    }

    private static String write(QueueQuery query) {
        return query.parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static QueueQuery read(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (var part : address.split("&")) {
            var at = part.indexOf('=');
            if (at > 0)
                parameters
                        .computeIfAbsent(part.substring(0, at), name -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
        }
        return QueueQuery.of(parameters);
    }
}
