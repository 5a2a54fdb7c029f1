package org.folkmoot.engagement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Events a manager should look at: refused by the ledger, or counted with something odd about them. */
@Service
public class DoubtService {

    private final Doubts doubts;
    private final Ledger ledger;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final PortalClock clock;

    DoubtService(
            Doubts doubts,
            Ledger ledger,
            MemberService members,
            OrganisationService organisations,
            ProgrammeService programme,
            CurrentMember currentMember,
            AuditLog audit,
            JdbcClient jdbc,
            PortalClock clock) {
        this.doubts = doubts;
        this.ledger = ledger;
        this.members = members;
        this.organisations = organisations;
        this.programme = programme;
        this.currentMember = currentMember;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Page<DoubtLine> open(Pageable page) {
        var found = doubts.open(Math.toIntExact(page.getOffset()), page.getPageSize());
        var names = members.namesOf(found.stream()
                .map(Doubts.Kept::member)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        var countedFor = countedFor(found);
        var firstDay = programme.firstDay().orElse(null);
        var lines = found.stream()
                .map(one -> new DoubtLine(
                        one.id(),
                        one.reason(),
                        one.kind(),
                        one.member() == null ? null : names.get(one.member()),
                        one.heads(),
                        one.line() == null ? null : countedFor.get(one.line()),
                        one.activity(),
                        clock.local(one.at()).toLocalDate(),
                        firstDay,
                        one.noticedAt()))
                .toList();
        return new PageImpl<>(lines, page, doubts.open());
    }

    /**
     * Gives a refused event to the ledger again, for example after the programme's dates were corrected.
     *
     * @throws RefusedException NOT_THERE when it was seen to, STILL_WRONG
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void tryAgain(DoubtId id) {
        var one = known(id);
        if (one.reason().counted()) throw new RefusedException(EngagementRefusal.NOT_THERE);
        if (ledger.recordAgain(one).isPresent()) throw new RefusedException(EngagementRefusal.STILL_WRONG);
        settle(one, Doubts.Outcome.COUNTED, "engagement.audit.doubt-counted");
    }

    /** It was looked at, and stays as it is. @throws RefusedException NOT_THERE when it was seen to */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void leave(DoubtId id) {
        settle(known(id), Doubts.Outcome.LEFT, "engagement.audit.doubt-left");
    }

    private Doubts.Kept known(DoubtId id) {
        return doubts.open(id).orElseThrow(() -> new RefusedException(EngagementRefusal.NOT_THERE));
    }

    private void settle(Doubts.Kept one, Doubts.Outcome outcome, String what) {
        doubts.settle(one.id(), outcome, currentMember.id());
        audit.record(
                AuditLine.of(what, "event", one.id().value(), one.activity().label()));
    }

    /** Names of organisations, by line. */
    private Map<UUID, String> countedFor(List<Doubts.Kept> found) {
        var lines = found.stream()
                .map(Doubts.Kept::line)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (lines.isEmpty()) return Map.of();
        var ids = jdbc.sql(
                        "select id, organisation_id from engagement_record where organisation_id is not null and id in ("
                                + LedgerQueries.marks(lines) + ")")
                .params(lines)
                .query((row, n) ->
                        Map.entry(row.getObject(1, UUID.class), new OrganisationId(row.getObject(2, UUID.class))))
                .list();
        var names = organisations.namesOf(ids.stream().map(Map.Entry::getValue).collect(Collectors.toSet()));
        return ids.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Optional.ofNullable(names.get(one.getValue())).orElse("")));
    }
}
