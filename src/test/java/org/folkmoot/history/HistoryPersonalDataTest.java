package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What tables of past attendance hold about a person, before and after they go. */
@PortalTest
@BothDatabases
class HistoryPersonalDataTest {

    @Autowired
    HistoryPersonalData data;

    @Autowired
    TestTables tables;

    @Autowired
    ReachService reach;

    @Autowired
    MemberService members;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    MemberId ann;
    String email;

    @BeforeEach
    void annIsInTwoTables() {
        sample.load();
        manager = people.person(Role.MANAGER);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        email = people.as(manager, (Callable<String>)
                () -> members.find(ann).orElseThrow().email());
        var counted = tables.looked(manager, "Activity,Date,Name\nLaunch,2008-12-03,Ann ASHE\n");
        tables.counted(manager, counted);
        tables.looked(manager, "Activity,Date,Name,Email\nFair,2008-12-04,A. Ashe," + email + "\n");
    }

    @Test
    void aPersonTakesAlongTheLinesThatNameThemAndAManagerTheirTables() {
        assertThat(told(ann).get("lines"))
                .extracting(row -> row.get("activity"), row -> row.get("name"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Launch", "Ann ASHE"),
                        org.assertj.core.api.Assertions.tuple("Fair", "A. Ashe"));
        assertThat(told(ann).get("imports")).isEmpty();
        assertThat(told(manager).get("lines")).isEmpty();
        assertThat(told(manager).get("imports")).hasSize(2);
    }

    @Test
    void whoGoesIsNoLongerNamedAnywhereAndStaysCounted() {
        assertThat(naming("ashe")).isPositive();
        transaction.executeWithoutResult(status ->
                data.forget(new Forgetting(ann, "Ann Ashe", email, false, "a former participant", clock.instant())));
        assertThat(naming("ashe")).isZero();
        assertThat(naming(email)).isZero();
        assertThat(reach.programme().people()).isOne();
    }

    private int naming(String words) {
        var all = 0;
        for (var column : List.of(
                "history_line.person_name",
                "history_line.person_email",
                "history_value.written",
                "history_value.email",
                "sheet_import_line.entry")) {
            var parts = column.split("\\.");
            all += jdbc.sql("select count(*) from " + parts[0] + " where lower(" + parts[1] + ") like :words")
                    .param("words", "%" + words + "%")
                    .query(Integer.class)
                    .single();
        }
        return all;
    }

    private Map<String, List<Map<String, ?>>> told(MemberId person) {
        var told = new LinkedHashMap<String, List<Map<String, ?>>>();
        data.tell(person, new PersonalDataSink() {

            private List<Map<String, ?>> rows = new ArrayList<>();

            @Override
            public void list(String name) {
                rows = new ArrayList<>();
                told.put(name, rows);
            }

            @Override
            public boolean row(Map<String, ? extends Object> facts) {
                rows.add(facts);
                return true;
            }
        });
        return told;
    }
}
