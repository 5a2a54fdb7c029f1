package org.folkmoot.prioritymap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Connection maps of an inquiry: who could take a priority up, and how it becomes part of everyday work. */
@Service
@Transactional
public class ConnectionService {

    public static final int MAPS_MAX = 20;

    private final ConnectionMaps maps;
    private final InquiryRooms rooms;
    private final OrganisationService organisations;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    ConnectionService(
            ConnectionMaps maps,
            InquiryRooms rooms,
            OrganisationService organisations,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.maps = maps;
        this.rooms = rooms;
        this.organisations = organisations;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** In the order they were begun. @throws RefusedException INQUIRY_UNKNOWN, NOT_INSIDE of {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<ConnectionLine> all(InquiryId id) {
        var inside = rooms.read(id).inside();
        var found = maps.findByInquiryIdAndWithdrawnAtIsNullOrderById(id.value());
        if (found.isEmpty()) return List.of();
        var register = organisations.byEveryName();
        var people = found.stream()
                .map(ConnectionMap::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<MemberId, String> names = inside ? members.namesOf(people) : Map.of();
        return found.stream().map(one -> line(one, register, names)).toList();
    }

    /** @throws RefusedException TOO_MANY_CONNECTIONS, and those of {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void add(InquiryId id, WriteConnections asked) {
        rooms.work(id);
        if (maps.findByInquiryIdAndWithdrawnAtIsNullOrderById(id.value()).size() >= MAPS_MAX)
            throw new RefusedException(PrioritymapRefusal.TOO_MANY_CONNECTIONS, MAPS_MAX);
        maps.save(new ConnectionMap(id, asked, currentMember.id(), clock.instant()));
        rooms.contributed(id);
    }

    /** @param seen revision the person read. @throws RefusedException CONNECTIONS_CHANGED, CONNECTIONS_UNKNOWN, and those of {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void word(InquiryId id, ConnectionMapId map, int seen, WriteConnections asked) {
        rooms.work(id);
        find(id, map).word(asked, seen, currentMember.id(), clock.instant());
    }

    /** It is shown no more. @throws RefusedException CONNECTIONS_UNKNOWN, and those of {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void takeAway(InquiryId id, ConnectionMapId map) {
        rooms.run(id);
        find(id, map).withdraw(clock.instant());
    }

    private ConnectionMap find(InquiryId id, ConnectionMapId map) {
        return maps.findByIdAndInquiryIdAndWithdrawnAtIsNull(map.value(), id.value())
                .orElseThrow(() -> new RefusedException(PrioritymapRefusal.CONNECTIONS_UNKNOWN));
    }

    private static ConnectionLine line(
            ConnectionMap map, Map<String, OrganisationId> register, Map<MemberId, String> names) {
        var words = map.words();
        var by = map.changedBy();
        return new ConnectionLine(
                map.id(),
                words.priority(),
                partners(words.obvious(), register),
                partners(words.lessObvious(), register),
                words.steps(),
                map.revision(),
                by == null ? null : names.get(by),
                map.changedAt());
    }

    private static List<ConnectionLine.Partner> partners(List<String> names, Map<String, OrganisationId> register) {
        return names.stream()
                .map(name -> new ConnectionLine.Partner(name, register.get(name.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
