package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is frozen stays as it is, at its address, whatever happens afterwards. */
@PortalTest
@BothDatabases
class FrozenFiguresServiceTest {

    private static final String FROZEN = "/api/v1/reach/frozen";
    private static final FreezeFigures PAPER = new FreezeFigures("For the board", "Up to the end of the month.");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    FrozenFiguresService frozen;

    @Autowired
    RecentFigures kept;

    @Autowired
    FrozenShelf shelf;

    @Autowired
    FrozenRows rows;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    @Autowired
    JdbcTemplate sql;

    private MockMvcTester web;
    private MemberId manager;

    @BeforeEach
    void open() {
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        sample.load();
        manager = people.person(Role.PARTICIPANT, Role.MANAGER);
        ledger.attended(people.person(Role.PARTICIPANT), "s1");
    }

    @Test
    void figuresStayAsTheyStoodWhateverIsRecordedAfterwards() {
        var number = freeze();
        var before = body(FROZEN + "/" + number + "/figures.json");
        var table = body(FROZEN + "/" + number + "/figures.csv");
        ledger.attended(people.person(Role.PARTICIPANT), "s2");
        again();
        assertThat(frozen.find(number).orElseThrow()).satisfies(one -> {
            assertThat(one.figures().programme().people()).isEqualTo(1);
            assertThat(one.figures().name()).isEqualTo("Exceptional Suffolk");
            assertThat(one.figures().strands()).hasSize(9);
            assertThat(one.note()).isEqualTo("Up to the end of the month.");
            assertThat(one.intact()).isTrue();
        });
        assertThat(body(FROZEN + "/" + number + "/figures.json")).isEqualTo(before);
        assertThat(body(FROZEN + "/" + number + "/figures.csv")).isEqualTo(table);
        assertThat(table).contains("programme,,Exceptional Suffolk,,1,");
        assertThat(web.get().uri("/api/v1/reach"))
                .bodyJson()
                .extractingPath("$.programme.people")
                .isEqualTo(2);
    }

    @Test
    void anybodyCanWorkOutTheCheckSum() {
        var number = freeze();
        var answer = web.get().uri(FROZEN + "/" + number).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(answer).bodyJson().extractingPath("$.number").isEqualTo(number);
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("For the board");
        assertThat(answer).bodyJson().extractingPath("$.withdrawn").isNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.figures.programme.people")
                .isEqualTo(1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.checkSum")
                .isEqualTo(CheckSum.of(body(FROZEN + "/" + number + "/figures.json")));
        assertThat(web.get().uri(FROZEN + "/" + number + "/figures.json"))
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void eachGetsANumberAlsoThoseFrozenAtTheSameMoment() throws Exception {
        var works = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 4; i++) works.add(this::freeze);
        var outcomes = Races.together(works);
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes.stream().map(Races.Outcome::value)).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where what = 'openfigures.audit.frozen'", Integer.class))
                .isEqualTo(4);
    }

    @Test
    void withdrawnTheyStayReadableAndEveryoneReadsWhy() {
        var number = freeze();
        var before = body(FROZEN + "/" + number + "/figures.json");
        var tag = web.get().uri(FROZEN + "/" + number).exchange().getResponse().getHeader("ETag");
        assertThat(web.get().uri(FROZEN + "/" + number).header("If-None-Match", tag))
                .hasStatus(304);
        people.as(manager, () -> frozen.withdraw(number, "One list, \"Eye\", was missing"));
        again();
        assertThat(frozen.find(number).orElseThrow().about()).satisfies(one -> {
            assertThat(one.isWithdrawn()).isTrue();
            assertThat(one.reason()).isEqualTo("One list, \"Eye\", was missing");
        });
        var answer = web.get()
                .uri(FROZEN + "/" + number)
                .header("If-None-Match", tag)
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.withdrawn.reason").isEqualTo("One list, \"Eye\", was missing");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.figures.programme.people")
                .isEqualTo(1);
        assertThat(body(FROZEN + "/" + number + "/figures.json")).isEqualTo(before);
        assertThat(body(FROZEN + "/" + number + "/figures.csv").lines().toList().getLast())
                .startsWith("withdrawn,")
                .contains("\"One list, \"\"Eye\"\", was missing\"");
        assertThat(sql.queryForList(
                        "select what from audit_entry where subject_kind = 'frozen figures' order by happened_at",
                        String.class))
                .containsExactly("openfigures.audit.frozen", "openfigures.audit.withdrawn");
    }

    @Test
    void aReasonThatBeginsLikeAFormulaIsTextInTheTable() {
        var number = freeze();
        people.as(manager, () -> frozen.withdraw(number, "=1+1 is what it said"));
        again();
        assertThat(body(FROZEN + "/" + number + "/figures.csv")).contains(",'=1+1 is what it said,");
    }

    @Test
    void theyAreWithdrawnOnce() throws Exception {
        var number = freeze();
        Callable<String> withdraw = () -> {
            people.as(manager, () -> frozen.withdraw(number, "Wrong"));
            return "withdrawn";
        };
        var outcomes = Races.together(List.of(withdraw, withdraw, withdraw));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> !one.won()).map(Races.Outcome::thrown))
                .allSatisfy(thrown -> assertThat(thrown)
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("openfigures.refusal.withdrawn-already"));
        assertThat(sql.queryForObject("select count(*) from frozen_withdrawal", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void figuresThatThereAreNotCannotBeWithdrawn() {
        assertThatThrownBy(() -> people.as(manager, () -> frozen.withdraw(77, "Wrong")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("openfigures.refusal.not-there");
    }

    @Test
    void onlyAManagerFreezesAndWithdraws() {
        var number = freeze();
        for (var role : new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER}) {
            var person = people.person(role);
            assertThatThrownBy(() -> people.as(person, () -> frozen.freeze(PAPER)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(person, () -> frozen.withdraw(number, "Wrong")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(people.asVisitor(() -> frozen.list(PageRequest.of(0, 20)))).hasSize(1);
    }

    /** A row that is saved again would have another version, and the table takes version 0 alone. */
    @Test
    void theTableTakesNoChangeTheOrdinaryWay() {
        freeze();
        assertThatThrownBy(() -> sql.update("update frozen_figures set version = version + 1, title = 'Another'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatSomebodyChangedInTheDatabaseIsSeen() {
        var number = freeze();
        sql.update("update frozen_figures set figures = replace(figures, '\"people\":1', '\"people\":9')");
        assertThat(frozen.find(number).orElseThrow().intact()).isFalse();
        assertThat(rows.findByFrozenNumber(number).orElseThrow().isIntact()).isFalse();
    }

    @Test
    void theListIsTheLatestFirstInPages() {
        for (var i = 0; i < 21; i++) freeze();
        again();
        var first = web.get().uri(FROZEN).exchange();
        assertThat(first).hasStatusOk().hasHeader("Cache-Control", "max-age=60, public");
        assertThat(first).bodyJson().extractingPath("$.items[0].number").isEqualTo(21);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[0].page")
                .isEqualTo("http://localhost:8080/open-figures/frozen/21");
        assertThat(first).bodyJson().extractingPath("$.pages").isEqualTo(2);
        assertThat(first).bodyJson().extractingPath("$.total").isEqualTo(21);
        var second = web.get().uri(FROZEN + "?page=1").exchange();
        assertThat(second).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(web.get().uri(FROZEN + "?page=9").exchange())
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        for (var page : new String[] {"-1", "10001", "one"})
            assertThat(web.get().uri(FROZEN + "?page=" + page))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.detail")
                    .isEqualTo("page: a whole number from 0 to 10,000.");
    }

    @Test
    void aNumberThatThereIsNotIsNotFound() {
        for (var none : new String[] {"77", "x", "0", "-1", "99999999999"})
            for (var what : new String[] {"", "/figures.json", "/figures.csv"})
                assertThat(web.get().uri(FROZEN + "/" + none + what))
                        .as(none + what)
                        .hasStatus(404);
    }

    private int freeze() {
        return people.as(manager, () -> frozen.freeze(PAPER));
    }

    /** As a second later. */
    private void again() {
        kept.forget();
    }

    private String body(String address) {
        MvcTestResult answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
