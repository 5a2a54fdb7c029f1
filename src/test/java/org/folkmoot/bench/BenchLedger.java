package org.folkmoot.bench;

import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lines by the million, straight into the ledger's table; what they add up to is left to the recount. Three years of
 * conversations, 25 lines each, those of a strand one after the other by turns. In every tenth 23 came without a name, in
 * every twentieth the last line takes the one before back, one in fifty is of a kind its strand does not count. A person has
 * twenty lines; one in nine speaks for nobody.
 */
final class BenchLedger {

    static final int SEATS = 25;

    private static final int UNNAMED_EVERY = 10;
    private static final int HEADS = 23;
    private static final int TAKEN_BACK_EVERY = 20;
    private static final int ANOTHER_KIND_EVERY = 50;
    private static final int SPEAKS_FOR_NOBODY = 9;
    private static final int LINES_OF_A_PERSON = 20;
    private static final int STEP_OF_ACTIVITY = 7919;
    private static final int STEP_OF_SEAT = 104_729;
    private static final int DAYS = 3 * 365;
    private static final int ACTIVITIES_AT_A_TIME = 4000;
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final List<StrandSummary> strands;
    private final List<BenchBody> bodies;
    private final int activities;
    private final long people;

    /** @param lines a multiple of {@link #SEATS} */
    BenchLedger(JdbcTemplate jdbc, List<StrandSummary> strands, List<BenchBody> bodies, int lines) {
        this.jdbc = jdbc;
        this.strands = strands;
        this.bodies = bodies;
        this.activities = lines / SEATS;
        // A prime: then the steps lead to 25 different people in each conversation.
        this.people = BigInteger.valueOf(Math.max(SEATS, lines / LINES_OF_A_PERSON))
                .nextProbablePrime()
                .longValueExact();
    }

    void write() {
        drop();
        jdbc.execute("create table bench_activity (i bigint not null primary key, activity varchar(36) not null, kind"
                + " varchar(30) not null, strand_id uuid null, on_day date not null, held_at datetime(6) not"
                + " null)");
        jdbc.execute("create table bench_seat (j bigint not null primary key)");
        jdbc.execute("create table bench_body (i bigint not null primary key, organisation_id uuid not null,"
                + " sector_id uuid not null, area_id uuid not null)");
        for (var seat = 0; seat < SEATS; seat++) jdbc.update("insert into bench_seat (j) values (?)", seat);
        for (var i = 0; i < bodies.size(); i++) {
            var body = bodies.get(i);
            jdbc.update(
                    "insert into bench_body (i, organisation_id, sector_id, area_id) values (?, ?, ?, ?)",
                    i,
                    body.id().value(),
                    body.sector().value(),
                    body.area().value());
        }
        writeActivities();
        for (var from = 0; from < activities; from += ACTIVITIES_AT_A_TIME)
            jdbc.update(lines(), from, from + ACTIVITIES_AT_A_TIME);
        drop();
    }

    private void drop() {
        for (var table : List.of("bench_activity", "bench_seat", "bench_body"))
            jdbc.execute("drop table if exists " + table);
    }

    private void writeActivities() {
        var first = LocalDate.now().minusDays(DAYS);
        for (var from = 0; from < activities; from += BATCH) {
            var rows = new ArrayList<Object[]>();
            for (var i = from; i < Math.min(from + BATCH, activities); i++) {
                var strand = strand(i);
                var day = first.plusDays((long) i * DAYS / activities);
                rows.add(new Object[] {
                    i,
                    new UUID(0xa000_0000_0000_7000L, 0x8000_0000_0000_0000L | i).toString(),
                    kind(i).name(),
                    strand == null ? null : strand.value(),
                    Date.valueOf(day),
                    Timestamp.valueOf(day.atTime(10, 0))
                });
            }
            jdbc.batchUpdate(
                    "insert into bench_activity (i, activity, kind, strand_id, on_day, held_at) values (?, ?, ?, ?, ?,"
                            + " ?)",
                    rows);
        }
    }

    /** Every strand by turns, and then none. */
    private int turn(int activity) {
        return activity % (strands.size() + 1);
    }

    private @Nullable StrandId strand(int activity) {
        return turn(activity) == strands.size()
                ? null
                : strands.get(turn(activity)).id();
    }

    private EngagementKind kind(int activity) {
        if (activity % ANOTHER_KIND_EVERY == 0) return EngagementKind.INTERVIEW;
        return turn(activity) == strands.size()
                ? EngagementKind.ATTENDED_EVENT
                : BenchCrowd.kind(strands.get(turn(activity)));
    }

    /** Lines of the activities from one to before another. */
    private String lines() {
        return """
            insert into engagement_record (id, entry_key, counters_id, kind, member_id, heads, organisation_id,
                sector_id, area_id, strand_id, activity_kind, activity_id, activity_label, activity_link,
                occurred_at, occurred_on, recorded_at)
            select cast(concat('b0000000-0000-7000-8000-', lpad(l.n, 12, '0')) as uuid), concat('bench:', l.n),
                case when l.counter = 1
                    then cast(concat('b0000000-0000-7000-8000-', lpad(l.n - 1, 12, '0')) as uuid) end,
                l.kind,
                case when l.unnamed = 0
                    then cast(concat('c0000000-0000-7000-8000-', lpad(l.person, 12, '0')) as uuid) end,
                case when l.unnamed = 1 then %d else 1 end,
                b.organisation_id, b.sector_id, b.area_id, l.strand_id, 'session', l.activity,
                concat('Conversation ', l.i), concat('conversations/', l.activity),
                l.held_at, l.on_day, l.held_at
            from (select a.i, a.activity, a.kind, a.strand_id, a.on_day, a.held_at, a.i * %d + s.j as n,
                    case when s.j = %d and mod(a.i, %d) = 0 then 1 else 0 end as counter,
                    case when s.j = 0 and mod(a.i, %d) = 0 then 1 else 0 end as unnamed,
                    mod(a.i * %d + (case when s.j = %d and mod(a.i, %d) = 0 then s.j - 1 else s.j end) * %d, %d)
                        as person
                from bench_activity a cross join bench_seat s where a.i >= ? and a.i < ?) l
            left join bench_body b on l.unnamed = 0 and mod(l.person, %d) <> 0 and b.i = mod(l.person, %d)
            order by l.n\
            """.formatted(
                        HEADS,
                        SEATS,
                        SEATS - 1,
                        TAKEN_BACK_EVERY,
                        UNNAMED_EVERY,
                        STEP_OF_ACTIVITY,
                        SEATS - 1,
                        TAKEN_BACK_EVERY,
                        STEP_OF_SEAT,
                        people,
                        SPEAKS_FOR_NOBODY,
                        bodies.size());
    }

    /**
     * What the figures must be, by arithmetic alone.
     *
     * @param strands by number
     */
    record Expected(Counts programme, Map<Integer, Counts> strands) {}

    Expected expected() {
        var programme = new Sum();
        var sums = strands.stream().map(strand -> new Sum()).toList();
        for (var i = 0; i < activities; i++) {
            count(i, programme);
            if (turn(i) == strands.size()) continue;
            if (strands.get(turn(i)).counts().contains(kind(i))) count(i, sums.get(turn(i)));
        }
        var ofStrands = new HashMap<Integer, Counts>();
        for (var i = 0; i < strands.size(); i++)
            ofStrands.put(strands.get(i).number(), sums.get(i).counts());
        return new Expected(programme.counts(), ofStrands);
    }

    private void count(int activity, Sum sum) {
        sum.activities++;
        var takenBack = activity % TAKEN_BACK_EVERY == 0;
        for (var seat = 0; seat < (takenBack ? SEATS - 2 : SEATS); seat++) {
            if (seat == 0 && activity % UNNAMED_EVERY == 0) {
                sum.unnamed += HEADS;
                continue;
            }
            var person = (int) (((long) activity * STEP_OF_ACTIVITY + (long) seat * STEP_OF_SEAT) % people);
            sum.people.set(person);
            sum.places++;
            if (person % SPEAKS_FOR_NOBODY != 0) sum.bodies.set(person % bodies.size());
        }
    }

    private final class Sum {

        private final BitSet people = new BitSet();
        private final BitSet bodies = new BitSet();
        private int unnamed;
        private int places;
        private int activities;

        Counts counts() {
            var sectors = bodies.stream()
                    .mapToObj(body -> BenchLedger.this.bodies.get(body).sector())
                    .distinct()
                    .count();
            return new Counts(people.cardinality(), unnamed, places, bodies.cardinality(), (int) sectors, activities);
        }
    }
}
