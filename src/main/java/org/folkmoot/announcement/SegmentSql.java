package org.folkmoot.announcement;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who a segment holds, asked of the database in one statement (ADR 0027): it only reads what other modules keep, and
 * writes this module's own rows.
 */
@Component
class SegmentSql {

    /** A line of the ledger that no counter-entry undoes. */
    private static final String STANDING = "r.member_id = m.id and r.counters_id is null"
            + " and not exists (select 1 from engagement_record x where x.counters_id = r.id)";

    /** The newest word on announcements is yes, to the wording as it stands. */
    private static final String AGREED = """
            exists (select 1 from consent c join consent_wording w on w.id = c.wording_id
              where c.member_id = m.id and c.kind = 'ANNOUNCEMENTS' and c.given = true
                and w.edition = (select max(v.edition) from consent_wording v where v.kind = 'ANNOUNCEMENTS')
                and not exists (select 1 from consent n where n.member_id = c.member_id and n.kind = c.kind
                  and (n.said_at > c.said_at or (n.said_at = c.said_at and n.id > c.id))))""";

    private static final String BOUNCES =
            "exists (select 1 from mail_bounce b where b.member_id = m.id and b.address = m.email)";

    private final JdbcClient jdbc;
    private final PortalClock clock;

    SegmentSql(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static String in(SegmentKind kind) {
        return "m.erased_at is null and "
                + switch (kind) {
                    case EVERYONE -> "1 = 1";
                    case SECTOR ->
                        "exists (select 1 from affiliation f join organisation g on g.id = f.organisation_id"
                                + " where f.member_id = m.id and f.first_day <= :today"
                                + " and (f.last_day is null or f.last_day >= :today) and g.sector_id = :of)";
                    case STRAND ->
                        "exists (select 1 from engagement_record r join strand_counts k"
                                + " on k.strand_id = r.strand_id and k.kind = r.kind where r.strand_id = :of and "
                                + STANDING + ")";
                    case CAME_TO ->
                        "exists (select 1 from check_in k where k.member_id = m.id and k.session_id = :of"
                                + " and k.standing = true)";
                    case NOT_REACHED -> "not exists (select 1 from engagement_record r where " + STANDING + ")";
                };
    }

    SegmentCount count(Segment segment) {
        return with(
                        segment,
                        "select count(*), coalesce(sum(case when t.agreed = 0 then 1 else 0 end), 0),"
                                + " coalesce(sum(case when t.agreed = 1 and t.bounced = 1 then 1 else 0 end), 0)"
                                + " from (select case when " + AGREED + " then 1 else 0 end as agreed,"
                                + " case when " + BOUNCES + " then 1 else 0 end as bounced from member m where "
                                + in(segment.kind()) + ") t")
                .query((row, number) -> new SegmentCount(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Settles who gets it, each person once; asked again it adds nobody. */
    void settle(AnnouncementId id, Segment segment) {
        with(
                        segment,
                        "insert into announcement_recipient (announcement_id, member_id) select a.id, m.id"
                                + " from announcement a join member m on " + in(segment.kind())
                                + " where a.id = :announcement and " + AGREED
                                + " and not exists (select 1 from announcement_recipient p"
                                + " where p.announcement_id = a.id and p.member_id = m.id)")
                .param("announcement", id.value())
                .update();
    }

    private JdbcClient.StatementSpec with(Segment segment, String sql) {
        var statement = jdbc.sql(sql);
        if (segment.kind() == SegmentKind.SECTOR) statement = statement.param("today", clock.today());
        return segment.of() == null ? statement : statement.param("of", segment.of());
    }

    /** Those no mail is written for yet. */
    List<MemberId> waiting(AnnouncementId id, int limit) {
        return jdbc.sql(
                        "select cast(member_id as char(36)) from announcement_recipient where announcement_id = :announcement"
                                + " and written_at is null order by member_id limit " + limit)
                .param("announcement", id.value())
                .query((row, number) -> new MemberId(UUID.fromString(row.getString(1))))
                .list();
    }

    void written(AnnouncementId id, List<MemberId> members, Instant now) {
        jdbc.sql("update announcement_recipient set written_at = :now where announcement_id = :announcement"
                        + " and member_id in (:members)")
                .param("now", LocalDateTime.ofInstant(now, UTC))
                .param("announcement", id.value())
                .param("members", members.stream().map(MemberId::value).toList())
                .update();
    }
}
