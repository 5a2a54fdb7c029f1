package org.folkmoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.ReachSliceService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.member.SystemWork;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Every figure of reach the sample shows, against SQL written here: first that the ledger holds what the modules' own tables
 * say, line by line, then that each figure is what those lines add up to.
 */
@SpringBootTest
@ActiveProfiles("sample")
@ContextConfiguration(initializers = TestDatabase.class)
class SampleReachTest {

    /** What the tables of other modules say has happened, with the keys the ledger should have. */
    private static final String HAPPENED = """
            select concat('check-in:', cast(c.id as char(36))) as k, c.member_id as member_id, 1 as heads
                from check_in c where c.standing = true
            union all select concat('heads:', cast(h.id as char(36))), null, h.heads from unnamed_head_count h
                where h.corrects_id is null
                and not exists (select 1 from unnamed_head_count x where x.corrects_id = h.id)
            union all select concat('contribution:', cast(i.id as char(36)), ':', cast(m.member_id as char(36))), m.member_id, 1
                from inquiry i join (select distinct inquiry_id, member_id from contribution) m on m.inquiry_id = i.id
            union all select concat('contact:', cast(p.contact_id as char(36)), ':', cast(p.member_id as char(36))), p.member_id, 1
                from outreach_person p where p.part = 'MET'
                and not exists (select 1 from outreach_correction x where x.contact_id = p.contact_id)
            union all select concat('contact:', cast(k.id as char(36)), ':unnamed'), null, k.unnamed
                from outreach_contact k where k.unnamed > 0
                and not exists (select 1 from outreach_correction x where x.contact_id = k.id)""";

    /** Kinds that come from those tables; ideas, supports and comments have tests of their own. */
    private static final String FROM_THEM = "('check-in', 'heads', 'contribution', 'contact')";

    private static final String STANDING = """
            engagement_record r where r.counters_id is null
            and not exists (select 1 from engagement_record c where c.counters_id = r.id)""";

    @Autowired
    private ReachService reach;

    @Autowired
    private ReachSliceService slices;

    @Autowired
    private Recount recount;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theLedgerHoldsWhatHappenedOnceEachAndTheRestWaitsForAManager() {
        var held = "select r.entry_key from " + STANDING
                + " and substring(r.entry_key, 1, locate(':', r.entry_key) - 1) in " + FROM_THEM;
        assertThat(
                        count(
                                "(" + HAPPENED + ") h where not exists (select 1 from " + STANDING
                                        + " and r.entry_key = h.k and r.heads = h.heads"
                                        + " and coalesce(cast(r.member_id as char(36)), '') = coalesce(cast(h.member_id as char(36)), ''))"
                                        + " and not exists (select 1 from engagement_doubt d where d.entry_key = h.k and d.line_id is null)"))
                .as("happened, and is neither in the ledger nor among what was refused")
                .isZero();
        assertThat(count("(" + held + ") l where l.entry_key not in (select h.k from (" + HAPPENED + ") h)"))
                .as("in the ledger, and did not happen")
                .isZero();
        assertThat(count("engagement_doubt where reason = 'BEFORE_PROGRAMME'"))
                .as("the visit dated too early")
                .isOne();
    }

    @Test
    void everyLineSpeaksForTheAffiliationOfThatDay() {
        assertThat(count(STANDING + " and r.member_id is not null and r.organisation_id is not null and not exists ("
                        + "select 1 from affiliation a where a.member_id = r.member_id"
                        + " and a.organisation_id = r.organisation_id and a.first_day <= r.occurred_on"
                        + " and (a.last_day is null or a.last_day >= r.occurred_on))"
                        + " and r.with_organisation_id is null"))
                .isZero();
        assertThat(count(STANDING + " and r.organisation_id is null and exists (select 1 from affiliation a"
                        + " where a.member_id = r.member_id and a.first_day <= r.occurred_on"
                        + " and (a.last_day is null or a.last_day >= r.occurred_on))"))
                .isZero();
    }

    @Test
    void everyFigureOfTheProgrammeAndOfEachStrandIsWhatItsLinesAddUpTo() {
        assertThat(figures(reach.programme())).isEqualTo(bySql(null, "1 = 1"));
        assertThat(reach.overview().strands())
                .hasSize(9)
                .allSatisfy(line -> assertThat(figures(line.reach()))
                        .as(line.strand().name())
                        .isEqualTo(bySql(line.strand(), "1 = 1")));
        assertThat(reach.programme().people()).as("the sample is not empty").isGreaterThan(300);
    }

    @Test
    void everySliceIsWhatItsLinesAddUpTo() {
        var strands = new ArrayList<@Nullable StrandSummary>();
        strands.add(null);
        reach.overview().strands().forEach(line -> strands.add(line.strand()));
        var compared = 0;
        for (var strand : strands)
            for (var kind : SliceKind.values()) {
                var shown = shown(slices.by(kind, strand == null ? null : strand.id()));
                for (var key : shown.keySet())
                    assertThat(shown.get(key))
                            .as((strand == null ? "programme" : strand.name()) + " by " + kind + " " + key)
                            .isEqualTo(bySql(strand, is(kind, key)));
                assertThat(shown.size()).as("parts by " + kind).isEqualTo(parts(strand, kind));
                compared += shown.size();
            }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void firstTimersReturnersAndWhoCameOnce() {
        for (var line : reach.overview().strands()) {
            var strand = line.strand();
            var regulars = slices.regulars(strand.id());
            assertThat(regulars.people()).isEqualTo(line.reach().people());
            var took = "(select " + PERSON + " as who, concat(r.activity_kind, ':', r.activity_id) as what, " + MONTH
                    + " as in_month from " + from(strand) + " and r.member_id is not null) t";
            assertThat(regulars.inOneActivity())
                    .as(strand.name())
                    .isEqualTo(count(
                            "(select t.who from " + took + " group by t.who having count(distinct t.what) = 1) x"));
            for (var month : regulars.months()) {
                assertThat(month.firstTimers())
                        .as(strand.name() + " " + month.month())
                        .isEqualTo(count("(select t.who, min(t.in_month) as began from " + took
                                + " group by t.who) f where f.began = '" + month.month() + "'"));
                assertThat(month.firstTimers() + month.returners())
                        .isEqualTo(number("select count(distinct t.who) from " + took + " where t.in_month = '"
                                + month.month() + "'"));
            }
        }
    }

    @Test
    void aRecountFindsNothing() {
        assertThat(SystemWork.call(recount::now).differences()).isEmpty();
    }

    private static final String PERSON =
            "coalesce((select p.counts_as from engagement_same_person p where p.member_id = r.member_id), r.member_id)";
    private static final String ORGANISATION =
            "coalesce((select s.counts_as from engagement_same_organisation s where s.organisation_id = r.organisation_id),"
                    + " r.organisation_id)";
    private static final String MONTH = "substring(cast(r.occurred_on as char(10)), 1, 7)";

    private static String from(@Nullable StrandSummary strand) {
        if (strand == null) return STANDING;
        var kinds = strand.counts().stream().map(kind -> "'" + kind + "'").toList();
        return STANDING + " and r.strand_id = '" + strand.id().value() + "' and "
                + (kinds.isEmpty() ? "1 = 0" : "r.kind in (" + String.join(", ", kinds) + ")");
    }

    private List<Integer> bySql(@Nullable StrandSummary strand, String and) {
        var from = " from " + from(strand) + " and " + and;
        return List.of(
                number("select count(distinct " + PERSON + ")" + from),
                number("select coalesce(sum(r.heads), 0)" + from + " and r.member_id is null"),
                number("select count(*) from (select distinct " + PERSON + ", r.activity_kind, r.activity_id" + from
                        + " and r.member_id is not null) x"),
                number("select count(distinct " + ORGANISATION + ")" + from),
                number("select count(distinct r.sector_id)" + from),
                number("select count(*) from (select distinct r.activity_kind, r.activity_id" + from + ") x"));
    }

    private static String is(SliceKind kind, String key) {
        return switch (kind) {
            case MONTH -> MONTH + " = '" + key + "'";
            case AREA -> key.isEmpty() ? "r.area_id is null" : "r.area_id = '" + key + "'";
            case SECTOR -> key.isEmpty() ? "r.sector_id is null" : "r.sector_id = '" + key + "'";
            case ORGANISATION -> key.isEmpty() ? "r.organisation_id is null" : ORGANISATION + " = '" + key + "'";
            case SECTOR_AREA ->
                key.isEmpty()
                        ? "r.sector_id is null"
                        : "r.sector_id = '" + key.split("/")[0] + "' and r.area_id = '" + key.split("/")[1] + "'";
        };
    }

    private int parts(@Nullable StrandSummary strand, SliceKind kind) {
        var key =
                switch (kind) {
                    case MONTH -> MONTH;
                    case AREA -> "r.area_id";
                    case SECTOR -> "r.sector_id";
                    case ORGANISATION -> ORGANISATION;
                    case SECTOR_AREA -> "r.sector_id, r.area_id";
                };
        return number("select count(*) from (select distinct " + key + " from " + from(strand) + ") x");
    }

    private static Map<String, List<Integer>> shown(List<ReachSlice> slices) {
        var shown = new TreeMap<String, List<Integer>>();
        for (var slice : slices) if (slice.reach().activities() > 0) shown.put(slice.key(), figures(slice.reach()));
        return shown;
    }

    private static List<Integer> figures(Reach reach) {
        return List.of(
                reach.people(),
                reach.unnamed(),
                reach.places(),
                reach.organisations(),
                reach.sectors(),
                reach.activities());
    }

    private int count(String from) {
        return number("select count(*) from " + from);
    }

    private int number(String sql) {
        var found = jdbc.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }
}
