package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events the ledger did not take, or took although something about them is odd, with everything they said: none is lost, and
 * one that was wrong can be taken once it is right.
 */
@Component
class Doubts {

    /** What became of one. */
    enum Outcome {
        /** Tried again, and counted. */
        COUNTED,
        /** Looked at, and left as it is. */
        LEFT,
        /** Taken back where it came from. */
        TAKEN_BACK
    }

    /** An event as it was kept; it can be given to the ledger again. */
    record Kept(
            DoubtId id,
            DoubtReason reason,
            @Nullable UUID line,
            String engagementKey,
            EngagementKind kind,
            @Nullable MemberId member,
            int heads,
            @Nullable OrganisationId organisation,
            @Nullable StrandId strand,
            Origin activity,
            Instant at,
            Instant noticedAt)
            implements Engaging {}

    private static final String OPEN = "from engagement_doubt d"
            + " where not exists (select 1 from engagement_doubt_settled x where x.doubt_id = d.id)";

    private final JdbcClient jdbc;
    private final PortalClock clock;

    Doubts(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why the ledger cannot take the event, or nothing. @param firstDay of the programme, or null where none is stated */
    static Optional<DoubtReason> about(Engaging event, LocalDate day, @Nullable LocalDate firstDay, LocalDate today) {
        if (event.heads() < 1) return Optional.of(DoubtReason.NO_HEADS);
        if (event.member() != null && event.heads() != 1) return Optional.of(DoubtReason.CROWD_UNDER_ONE_NAME);
        if (day.isAfter(today)) return Optional.of(DoubtReason.AHEAD);
        if (firstDay != null && day.isBefore(firstDay)) return Optional.of(DoubtReason.BEFORE_PROGRAMME);
        return Optional.empty();
    }

    /** @param line the one it was counted with, or null where it was not */
    void keep(Engaging event, DoubtReason reason, @Nullable UUID line) {
        var member = event.member();
        var organisation = event.organisation();
        var strand = event.strand();
        jdbc.sql("""
                        insert into engagement_doubt (id, entry_key, reason, line_id, kind, member_id, heads,
                            organisation_id, strand_id, activity_kind, activity_id, activity_label, activity_link,
                            occurred_at, noticed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next())
                .param(event.engagementKey())
                .param(reason.name())
                .param(line)
                .param(event.kind().name())
                .param(member == null ? null : member.value())
                .param(event.heads())
                .param(organisation == null ? null : organisation.value())
                .param(strand == null ? null : strand.value())
                .param(event.activity().kind())
                .param(event.activity().id())
                .param(event.activity().label())
                .param(event.activity().link())
                .param(LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .param(Scopes.utc(clock))
                .update();
    }

    boolean holds(String entryKey) {
        return jdbc.sql("select count(*) from engagement_doubt where entry_key = ?")
                        .param(entryKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int open() {
        return jdbc.sql("select count(*) " + OPEN).query(Integer.class).single();
    }

    /** Newest first. */
    List<Kept> open(int offset, int limit) {
        return jdbc.sql("select d.* " + OPEN + " order by d.noticed_at desc, d.id desc limit ? offset ?")
                .params(limit, offset)
                .query((row, n) -> kept(row))
                .list();
    }

    Optional<Kept> open(DoubtId id) {
        return jdbc.sql("select d.* " + OPEN + " and d.id = ? for update")
                .param(id.value())
                .query((row, n) -> kept(row))
                .optional();
    }

    /** @param by null where the source took the event back */
    void settle(DoubtId id, Outcome outcome, @Nullable MemberId by) {
        jdbc.sql("insert into engagement_doubt_settled (doubt_id, outcome, settled_by, settled_at) values (?, ?, ?, ?)")
                .param(id.value())
                .param(outcome.name())
                .param(by == null ? null : by.value())
                .param(Scopes.utc(clock))
                .update();
    }

    /** The source says that it was wrong. */
    void takenBack(String entryKey) {
        jdbc.sql("select d.* " + OPEN + " and d.entry_key = ?")
                .param(entryKey)
                .query((row, n) -> kept(row))
                .optional()
                .ifPresent(one -> settle(one.id(), Outcome.TAKEN_BACK, null));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        var organisation = row.getObject("organisation_id", UUID.class);
        var strand = row.getObject("strand_id", UUID.class);
        return new Kept(
                new DoubtId(row.getObject("id", UUID.class)),
                DoubtReason.valueOf(row.getString("reason")),
                row.getObject("line_id", UUID.class),
                row.getString("entry_key"),
                EngagementKind.valueOf(row.getString("kind")),
                member == null ? null : new MemberId(member),
                row.getInt("heads"),
                organisation == null ? null : new OrganisationId(organisation),
                strand == null ? null : new StrandId(strand),
                new Origin(
                        row.getString("activity_kind"),
                        row.getString("activity_id"),
                        row.getString("activity_label"),
                        row.getString("activity_link")),
                Scopes.instant(row, "occurred_at"),
                Scopes.instant(row, "noticed_at"));
    }
}
