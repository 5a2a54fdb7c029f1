package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportPreview;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.LineProblem;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Tables of past attendance for tests, brought in by a manager. */
@Component
public class TestTables {

    /** After the last line of a look whoever and whatever it names is looked up. */
    private static final Duration STANDS_STILL = Duration.ofMinutes(10);

    private final SheetImportService imports;
    private final HistoryService history;
    private final HistoryMatchService matches;
    private final TestMembers people;

    TestTables(SheetImportService imports, HistoryService history, HistoryMatchService matches, TestMembers people) {
        this.imports = imports;
        this.history = history;
        this.matches = matches;
        this.people = people;
    }

    public ImportId come(MemberId manager, String table) {
        return come(manager, "list.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    public ImportId come(MemberId manager, String name, byte[] table) {
        return people.as(manager, (Callable<ImportId>) () -> {
            var file = Files.write(Files.createTempFile("folkmoot", ".test"), table);
            try {
                return imports.check(SheetKind.ATTENDANCE, name, file);
            } finally {
                Files.delete(file);
            }
        });
    }

    /** Comes and is looked through with its columns as they are named; dates find themselves out. */
    public ImportId looked(MemberId manager, String table) {
        var id = come(manager, table);
        settle(manager, id, (DateWay) null);
        return id;
    }

    public void settle(MemberId manager, ImportId id, DateWay dates) {
        var plan = people.as(
                manager, (Callable<HistoryPlanDetail>) () -> history.plan(id).orElseThrow());
        settle(
                manager,
                id,
                new SettleColumns(
                        plan.columns(),
                        dates,
                        plan.columns().contains("Activity") ? "" : "Launch in the hall",
                        plan.columns().contains("Date") ? null : LocalDate.of(2008, 12, 3),
                        EngagementKind.ATTENDED_EVENT,
                        null));
    }

    public void settle(MemberId manager, ImportId id, SettleColumns asked) {
        people.as(manager, () -> history.settle(id, asked));
        ended(manager, id, ImportState.LOOKING);
    }

    /** Whoever and whatever is not on the register counts without a name and without an organisation. */
    public void decideTheRest(MemberId manager, ImportId id) {
        people.as(manager, () -> {
            for (var kind : ValueKind.values()) matches.settleTheRest(id, kind);
        });
    }

    public ImportProgress counted(MemberId manager, ImportId id) {
        people.as(manager, () -> imports.start(id));
        return ended(manager, id, ImportState.RUNNING);
    }

    public ImportProgress takenBack(MemberId manager, ImportId id, String why) {
        people.as(manager, () -> imports.takeBack(id, why));
        return ended(manager, id, ImportState.TAKING_BACK);
    }

    /** However long it takes, as long as it moves on. */
    private ImportProgress ended(MemberId manager, ImportId id, ImportState working) {
        var seen = find(manager, id);
        while (seen.state() == working) {
            var before = seen;
            seen = await().atMost(STANDS_STILL).until(() -> find(manager, id), now -> !now.equals(before));
            assertThat(seen.stuck()).as("said to stand still").isFalse();
        }
        return seen;
    }

    public ImportProgress find(MemberId manager, ImportId id) {
        return people.as(
                manager, (Callable<ImportProgress>) () -> imports.find(id).orElseThrow());
    }

    public ImportPreview preview(MemberId manager, ImportId id) {
        return people.as(
                manager, (Callable<ImportPreview>) () -> imports.preview(id).orElseThrow());
    }

    public List<LineProblem> problems(MemberId manager, ImportId id) {
        return people.as(manager, (Callable<List<LineProblem>>)
                () -> imports.problems(id, PageRequest.of(0, 200)).getContent());
    }

    static byte[] bytes(Writing writing) {
        try (var out = new java.io.ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }
}
