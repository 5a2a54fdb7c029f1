package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationEntry;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of 100,000 lines; on H2 only, for they take long. */
@PortalTest
class HundredThousandLinesTest {

    @Autowired
    SheetImportService imports;

    @Autowired
    RegisterInBulk bulk;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    String sector;
    String area;

    @BeforeEach
    void aProgrammeAndAManager() {
        sample.load();
        manager = people.person(Role.MANAGER);
        sector = programme.sectors().getFirst().name();
        area = programme.areas().getFirst().name();
    }

    @Test
    void aHundredThousandOrganisationsComeInAndABatchCostsWhatItDidBefore() {
        var before = costOfOrganisations("before");
        var file = new StringBuilder("Name,Sector,Area,Other names\n");
        for (var i = 0; i < 100_000; i++)
            file.append("Hall ")
                    .append(i)
                    .append(',')
                    .append(sector)
                    .append(',')
                    .append(area)
                    .append(",Old ")
                    .append(i)
                    .append('\n');
        var id = check(SheetKind.ORGANISATIONS, file.toString());
        assertThat(people.as(manager, () -> imports.preview(id)).orElseThrow().added())
                .isEqualTo(100_000);
        assertThat(imported(id).added()).isEqualTo(100_000);
        assertThat(count("organisation_alias")).isEqualTo(100_000);
        assertThat(costOfOrganisations("after")).isEqualTo(before);
    }

    private long costOfOrganisations(String mark) {
        var entries = new ArrayList<OrganisationEntry>();
        for (var i = 0; i < 100; i++)
            entries.add(new OrganisationEntry(
                    new OrganisationFacts(
                            mark + i,
                            programme.sectors().getFirst().id(),
                            programme.areas().getFirst().id()),
                    List.of()));
        return people.as(manager, () -> statements.during(() -> bulk.organisations(entries)));
    }

    @Test
    void aHundredThousandPeopleComeIn() {
        var file = new StringBuilder("Name,Email,Job title\n");
        for (var i = 0; i < 100_000; i++)
            file.append("Person ").append(i).append(",person").append(i).append("@example.org,Officer\n");
        var id = check(SheetKind.PEOPLE, file.toString());
        var done = imported(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(100_000);
        assertThat(count("member")).isEqualTo(100_001);
    }

    private ImportId check(SheetKind kind, String text) {
        return people.as(manager, () -> {
            var file = Files.writeString(Files.createTempFile("folkmoot", ".test"), text, StandardCharsets.UTF_8);
            try {
                return imports.check(kind, "test.csv", file);
            } finally {
                Files.delete(file);
            }
        });
    }

    private ImportProgress find(ImportId id) {
        return people.as(manager, () -> imports.find(id)).orElseThrow();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private ImportProgress imported(ImportId id) {
        people.as(manager, () -> imports.start(id));
        await().atMost(Duration.ofMinutes(5)).until(() -> find(id).state() != ImportState.RUNNING);
        return find(id);
    }
}
