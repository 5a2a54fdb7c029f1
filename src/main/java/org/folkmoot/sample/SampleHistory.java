package org.folkmoot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.folkmoot.engagement.LedgerLine;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.history.HistoryMatchService;
import org.folkmoot.history.HistoryService;
import org.folkmoot.history.SettleColumns;
import org.folkmoot.history.ValueKind;
import org.folkmoot.member.ActingAs;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonOnRegister;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.member.SystemWork;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.sheet.SheetKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The list of a briefing before the portal was there, brought in by the manager as a table: with a line that stands there
 * twice, one to come and one with fewer heads than none. After the sample itself, since an import is work in the background;
 * a start that is killed before leaves it to the next one.
 */
@Component
@Profile("sample")
class SampleHistory {

    private static final Logger LOG = LoggerFactory.getLogger(SampleHistory.class);

    private static final String FILE = "past-briefing.csv";
    private static final EmailAddress MANAGER = new EmailAddress("manager@example.org");
    private static final int PEOPLE = 5;
    private static final int LATEST_LINES = 10_000;
    private static final int DAYS_IN = 34;
    private static final Set<EngagementKind> MET =
            EnumSet.of(EngagementKind.VISIT, EngagementKind.INTERVIEW, EngagementKind.BRIEFING);
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final SheetImportService imports;
    private final HistoryService history;
    private final HistoryMatchService matches;
    private final ReachService reach;
    private final RegisterInBulk register;
    private final MemberService members;
    private final ProgrammeService programme;
    private final ActingAs actingAs;
    private final Dates dates;

    SampleHistory(
            SheetImportService imports,
            HistoryService history,
            HistoryMatchService matches,
            ReachService reach,
            RegisterInBulk register,
            MemberService members,
            ProgrammeService programme,
            ActingAs actingAs,
            Dates dates) {
        this.imports = imports;
        this.history = history;
        this.matches = matches;
        this.reach = reach;
        this.register = register;
        this.members = members;
        this.programme = programme;
        this.actingAs = actingAs;
        this.dates = dates;
    }

    /** @return whether it was brought in now */
    boolean load() {
        return SystemWork.call(() -> members.findByEmail(MANAGER))
                .map(manager -> actingAs.member(manager, this::bringIn))
                .orElse(false);
    }

    private boolean bringIn() {
        if (!imports.recent(SheetKind.ATTENDANCE, 1).isEmpty()) return false;
        var strand = programme.strands().stream()
                .filter(one -> one.counts().contains(EngagementKind.BRIEFING))
                .findFirst();
        var stages = programme.stages();
        if (strand.isEmpty() || stages.isEmpty()) return false;
        var day = stages.getFirst().from().plusDays(DAYS_IN);
        var people = people(day);
        if (people.size() < PEOPLE) return false;
        var id = come(text(people, day));
        return settle(id, strand.get()) && count(id);
    }

    /** Some who came to a conversation later on, were with the same organisation then, and were met in no other way. */
    private List<PersonOnRegister> people(LocalDate day) {
        var rows = reach.lines(null, PageRequest.of(0, LATEST_LINES)).getContent();
        Set<String> met = rows.stream()
                .filter(row -> MET.contains(row.kind()))
                .map(LedgerLine::name)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> came = rows.stream()
                .filter(row -> row.kind() == EngagementKind.ATTENDED_SESSION && row.organisation() != null)
                .map(row -> row.name() + row.organisation())
                .collect(Collectors.toSet());
        return register.everyone().stream()
                .filter(person -> person.affiliations().size() == 1 && !met.contains(person.name()))
                .filter(person -> person.affiliations().getFirst().firstDay().isBefore(day))
                .filter(person -> came.contains(
                        person.name() + person.affiliations().getFirst().organisationName()))
                .limit(PEOPLE)
                .toList();
    }

    private String text(List<PersonOnRegister> people, LocalDate day) {
        var text = resource().replace("{day}", dates.fullDay(day));
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            text = text.replace("{name" + (i + 1) + "}", quoted(person.name()))
                    .replace("{email" + (i + 1) + "}", person.email())
                    .replace(
                            "{organisation" + (i + 1) + "}",
                            quoted(person.affiliations().getFirst().organisationName()));
        }
        return text;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String resource() {
        try (InputStream in = SampleHistory.class.getResourceAsStream("/sample/" + FILE)) {
            if (in == null) throw new IllegalStateException("no " + FILE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportId come(String text) {
        try {
            Path file = Files.createTempFile("folkmoot", ".sample");
            try {
                Files.writeString(file, text);
                return imports.check(SheetKind.ATTENDANCE, FILE, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private boolean settle(ImportId id, StrandSummary strand) {
        var plan = history.plan(id).orElseThrow();
        history.settle(id, new SettleColumns(plan.columns(), null, "", null, EngagementKind.BRIEFING, strand.id()));
        if (!reached(id, ImportState.WAITING)) return false;
        matches.settleTheRest(id, ValueKind.PERSON);
        matches.settleTheRest(id, ValueKind.ORGANISATION);
        return true;
    }

    private boolean count(ImportId id) {
        imports.start(id);
        return reached(id, ImportState.DONE);
    }

    private boolean reached(ImportId id, ImportState wanted) {
        var until = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < until) {
            if (imports.find(id).filter(now -> now.state() == wanted).isPresent()) return true;
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        LOG.warn("The sample's table of past attendance is not {} yet.", wanted);
        return false;
    }
}
