package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A table of very many lines, a tenth of them standing in it twice: 10,000, or as many as {@code -Dfolkmoot.history.lines}
 * says; on H2 only, for it takes long. It comes in, counts and is taken back. A million want {@code
 * -Dfolkmoot.test.database=mariadb} as well, since H2 keeps them in the memory of the test.
 */
@PortalTest
class ManyAttendanceLinesTest {

    private static final int LINES = Integer.getInteger("folkmoot.history.lines", 10_000);
    private static final int PEOPLE = 200;
    private static final int ACTIVITIES = 50;

    @TempDir
    Path folder;

    @Autowired
    SheetImportService imports;

    @Autowired
    HistoryService history;

    @Autowired
    TestTables tables;

    @Autowired
    ReachService reach;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Test
    void comesInIsLookedThroughAndCountsAsThePreviewSaid() throws IOException {
        sample.load();
        var manager = people.person(Role.MANAGER);
        var organisation = people.organisation(
                "Mid Test council",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
        for (var i = 0; i < PEOPLE; i++)
            people.affiliate(people.named("Person " + i, Role.PARTICIPANT), organisation, LocalDate.of(2008, 8, 1));
        var id = come(manager, table());
        tables.settle(manager, id, (DateWay) null);
        var preview = tables.preview(manager, id);
        assertThat(preview.lines()).isEqualTo(LINES);
        assertThat(preview.problemLines()).as("there twice").isEqualTo(LINES / 10);
        tables.decideTheRest(manager, id);
        var outlook = people.as(
                manager, (Callable<HistoryOutlook>) () -> history.outlook(id).orElseThrow());
        assertThat(outlook.figures().lines()).isEqualTo(LINES - LINES / 10);
        assertThat(outlook.figures().people()).isEqualTo(PEOPLE);
        assertThat(outlook.figures().activities()).isEqualTo(ACTIVITIES);

        var done = tables.counted(manager, id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(LINES - LINES / 10);
        var counted = reach.programme();
        assertThat(counted.people()).isEqualTo(outlook.figures().people());
        assertThat(counted.unnamed()).isEqualTo(outlook.figures().unnamed());
        assertThat(counted.places()).isEqualTo(outlook.figures().places());
        assertThat(counted.organisations()).isEqualTo(outlook.figures().organisations());
        assertThat(counted.activities()).isEqualTo(outlook.figures().activities());

        var back = tables.takenBack(manager, id, "Wrong list");
        assertThat(back.takenBack()).extracting(ImportProgress.TakenBack::lines).isEqualTo(LINES - LINES / 10);
        var none = reach.programme();
        assertThat(none.people() + none.unnamed() + none.places() + none.organisations() + none.activities())
                .isZero();
    }

    /** Nine lines in ten are people and heads, the tenth repeats the one before. */
    private Path table() throws IOException {
        var file = folder.resolve("many.csv");
        var first = LocalDate.of(2008, 11, 1);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Activity,Date,Name,Heads,Note\n");
            var before = "";
            var different = 0;
            for (var i = 0; i < LINES; i++) {
                if (i % 10 != 9) before = line(different++, first);
                out.write(before);
            }
        }
        return file;
    }

    /** The first ones are people, each at ten activities; the others are heads. */
    private static String line(int nth, LocalDate first) {
        var activity = (nth + nth / PEOPLE) % ACTIVITIES;
        return "Event " + activity + "," + first.plusDays(activity)
                + (nth < PEOPLE * 10 ? ",Person " + nth % PEOPLE + ",,\n" : ",,1,group " + nth + "\n");
    }

    private ImportId come(MemberId manager, Path file) {
        return people.as(manager, (Callable<ImportId>) () -> imports.check(SheetKind.ATTENDANCE, "many.csv", file));
    }
}
