package org.folkmoot.engagement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.engagement.Scopes.Held;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two entries that are one person, such as a guest who came again with an account: they count as one from the first line on.
 * The entries stay, and no line changes, so that it can be undone. Its cost grows with the lines of these people alone.
 */
@Service
public class SamePersonService {

    private final Ledger ledger;
    private final LedgerQueries queries;
    private final Totals totals;
    private final SamePeople same;
    private final KeptSameness sameness;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ReachUpdates updates;
    private final JdbcClient jdbc;
    private final PortalClock clock;

    SamePersonService(
            Ledger ledger,
            LedgerQueries queries,
            Totals totals,
            SamePeople same,
            KeptSameness sameness,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            ReachUpdates updates,
            JdbcClient jdbc,
            PortalClock clock) {
        this.ledger = ledger;
        this.queries = queries;
        this.totals = totals;
        this.same = same;
        this.sameness = sameness;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.updates = updates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param duplicate counts as {@code person} from now on
     * @throws RefusedException SAME_ENTRY, COUNTED_AS_ANOTHER when the duplicate is already, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void countAsOne(MemberId duplicate, MemberId person) {
        if (duplicate.equals(person)) throw new RefusedException(EngagementRefusal.SAME_ENTRY);
        var names = members.namesOf(List.of(duplicate, person));
        if (names.size() < 2) throw new RefusedException(EngagementRefusal.NOT_THERE);
        var held = ledger.holdAll();
        var before = same.all();
        if (before.containsKey(duplicate.value()))
            throw new RefusedException(EngagementRefusal.COUNTED_AS_ANOTHER, names.getOrDefault(duplicate, ""));
        var end = before.getOrDefault(person.value(), person.value());
        if (end.equals(duplicate.value())) throw new RefusedException(EngagementRefusal.SAME_ENTRY);
        change(
                held,
                before,
                () -> jdbc.sql("insert into engagement_person_merge (id, duplicate, person, said_by, said_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(
                                Ids.next(),
                                duplicate.value(),
                                person.value(),
                                currentMember.id().value(),
                                Scopes.utc(clock))
                        .update());
        onRecord("engagement.audit.counted-as-one", duplicate, names);
    }

    /** They are two after all. @throws RefusedException COUNTED_APART */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void countApart(MemberId duplicate) {
        var held = ledger.holdAll();
        var merge = jdbc.sql("select m.id from engagement_person_merge m where m.duplicate = ?"
                        + " and not exists (select 1 from engagement_person_parting a where a.merge_id = m.id)")
                .param(duplicate.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RefusedException(EngagementRefusal.COUNTED_APART));
        change(
                held,
                same.all(),
                () -> jdbc.sql("insert into engagement_person_parting (merge_id, said_by, said_at) values (?, ?, ?)")
                        .params(merge, currentMember.id().value(), Scopes.utc(clock))
                        .update());
        onRecord("engagement.audit.counted-apart", duplicate, members.namesOf(List.of(duplicate)));
    }

    /** Who is counted as somebody else, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public List<SamePerson> all() {
        var said = jdbc.sql("select m.duplicate, m.person, m.said_at from engagement_person_merge m"
                        + " where not exists (select 1 from engagement_person_parting a where a.merge_id = m.id)"
                        + " order by m.said_at desc, m.id desc")
                .query((row, n) -> new Said(
                        new MemberId(row.getObject(1, UUID.class)),
                        new MemberId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        var names = members.namesOf(said.stream()
                .flatMap(one -> Stream.of(one.duplicate(), one.person()))
                .collect(Collectors.toSet()));
        return said.stream()
                .map(one -> new SamePerson(
                        one.duplicate(),
                        names.getOrDefault(one.duplicate(), ""),
                        one.person(),
                        names.getOrDefault(one.person(), ""),
                        one.at()))
                .toList();
    }

    private record Said(MemberId duplicate, MemberId person, Instant at) {}

    /** What those it concerns have done is counted no more, and counted again once they are who they are now. */
    private void change(Held held, Map<UUID, UUID> before, Runnable say) {
        say.run();
        var after = same.asSaid();
        var concerned = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(one -> !Objects.equals(before.get(one), after.get(one)))
                .collect(Collectors.toSet());
        Set<UUID> uncounted = new LinkedHashSet<>();
        for (var line : linesOf(concerned)) {
            uncounted.add(line.id());
            totals.subtract(held, line, uncounted);
        }
        same.keep(after);
        sameness.changed();
        var now = held.with(held.same().withPeople(after));
        for (var line : linesOf(concerned)) {
            totals.add(now, line, uncounted);
            uncounted.remove(line.id());
        }
        updates.moved();
    }

    private List<CountedLine> linesOf(Set<UUID> members) {
        return members.stream()
                .sorted()
                .flatMap(member -> queries.ofMember(new MemberId(member)).stream())
                .toList();
    }

    private void onRecord(String what, MemberId duplicate, Map<MemberId, String> names) {
        audit.record(AuditLine.of(what, "member", duplicate.value(), names.getOrDefault(duplicate, "")));
    }
}
