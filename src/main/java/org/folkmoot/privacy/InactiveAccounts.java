package org.folkmoot.privacy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts that nobody uses, off until an administrator chooses the days. Their people are told by mail; unless they sign in,
 * {@link Deletions} carries it out once the warning is over. Administrators' accounts are left alone, and so are people who
 * only stand on the register.
 */
@Component
class InactiveAccounts implements RetentionKind {

    private static final int HALF_A_YEAR = 180;

    private static final String FOUND = """
            from member m
            where m.erased_at is null
              and (m.last_here_at < :before
                or (m.last_here_at is null and m.password_hash is not null and m.joined_at < :before))
              and not exists (select 1 from member_role r where r.member_id = m.id and r.role = 'ADMINISTRATOR')
              and not exists (select 1 from deletion_request d
                              where d.member_id = m.id and (d.standing = true or d.ended_at >= :before))""";

    private final JdbcClient jdbc;
    private final DeletionRequests requests;
    private final MemberService members;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PrivacySettings settings;
    private final PortalClock clock;

    InactiveAccounts(
            JdbcClient jdbc,
            DeletionRequests requests,
            MemberService members,
            ApplicationEventPublisher events,
            AuditLog audit,
            PrivacySettings settings,
            PortalClock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.members = members;
        this.events = events;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "privacy.retention.accounts";
    }

    @Override
    public @Nullable Integer daysAtFirst() {
        return null;
    }

    @Override
    public int daysAtLeast() {
        return HALF_A_YEAR;
    }

    @Override
    public long count(Instant olderThan) {
        return jdbc.sql("select count(*) " + FOUND)
                .param("before", LocalDateTime.ofInstant(olderThan, UTC))
                .query(Long.class)
                .single();
    }

    /** Each of them is told, and has the time of the warning to come back. */
    @Override
    public int remove(Instant olderThan, int batch) {
        var found = jdbc.sql("select m.id " + FOUND + " order by m.id limit " + batch)
                .param("before", LocalDateTime.ofInstant(olderThan, UTC))
                .query(UUID.class)
                .list();
        found.stream().map(MemberId::new).forEach(this::warn);
        return found.size();
    }

    private void warn(MemberId member) {
        var now = clock.instant();
        var due = now.plus(settings.inactiveWarning());
        requests.saveAndFlush(DeletionRequest.forInactivity(member, now, due));
        var name = members.find(member).map(person -> person.name()).orElse("");
        audit.record(AuditLine.of("privacy.audit.inactive-told", "member", member.value(), name));
        events.publishEvent(new DeletionAsked(member, due, false, true, now));
    }
}
