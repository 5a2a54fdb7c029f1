package org.folkmoot.sheet;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.IdeaEntry;
import org.folkmoot.idea.IdeasInBulk;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./folkmoot import ideas FILE}: a table of any length goes in on a stopped portal, a thousand lines in one transaction,
 * with progress; lines that are refused stand in a report with their reasons. Begun again, it passes over what is in
 * already. The portal ends when it is done: 0 all in, 1 some lines refused, 2 nothing could be done.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("folkmoot.import.file")
class OfflineImport implements ApplicationRunner {

    private static final int TELL_EVERY = 10_000;

    private final OfflineImportSettings settings;
    private final IdeaRows rows;
    private final IdeasInBulk ideas;
    private final MemberService members;
    private final AuditLog audit;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final ApplicationContext portal;
    private final PrintStream out = System.out;

    OfflineImport(
            OfflineImportSettings settings,
            IdeaRows rows,
            IdeasInBulk ideas,
            MemberService members,
            AuditLog audit,
            MessageSource messages,
            TransactionTemplate transaction,
            ApplicationContext portal) {
        this.settings = settings;
        this.rows = rows;
        this.ideas = ideas;
        this.members = members;
        this.audit = audit;
        this.messages = messages;
        this.transaction = transaction;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = SystemWork.call(this::everything);
        System.exit(SpringApplication.exit(portal, () -> code));
    }

    /** @return how the process ends */
    int everything() {
        var file = Path.of(settings.file());
        if (!Files.isReadable(file)) return no("sheet.offline.no-file", file);
        try {
            return manager()
                    .map(typist -> take(file, typist))
                    .orElseGet(() -> no("sheet.offline.no-manager", settings.as()));
        } catch (UnusableSheetException unusable) {
            return no(unusable.key(), unusable.arguments());
        } catch (UncheckedIOException unreadable) {
            return no("sheet.offline.unreadable", file, String.valueOf(unreadable.getMessage()));
        }
    }

    private Optional<MemberId> manager() {
        try {
            return members.findByEmail(new EmailAddress(settings.as()))
                    .flatMap(members::find)
                    .filter(person -> person.roles().contains(Role.MANAGER))
                    .map(person -> person.id());
        } catch (UnusableInputException noAddress) {
            return Optional.empty();
        }
    }

    private int take(Path file, MemberId typist) {
        try (var report = new RefusedLines(() -> Files.newBufferedWriter(Path.of(settings.report())), this::words)) {
            var taking = new Taking(typist, report);
            var look = new TableLook(rows.kind(), rows.look(), taking, transaction);
            var preview = look.preview(SheetReader.read(file, look, SheetReader.Limits.NONE));
            if (!preview.unknownColumns().isEmpty())
                say("sheet.import.unknown-columns", String.join(", ", preview.unknownColumns()));
            if (settings.check())
                say(
                        "sheet.offline.checked",
                        preview.lines(),
                        preview.added(),
                        preview.unchanged(),
                        preview.problemLines());
            else {
                say("sheet.offline.done", preview.lines(), taking.added, taking.unchanged, preview.problemLines());
                audit.record(new AuditLine(
                        "sheet.audit.imported." + rows.kind(),
                        "import",
                        null,
                        file.toFile().getName(),
                        null,
                        String.valueOf(taking.added)));
            }
            if (preview.problemLines() == 0) return 0;
            say("sheet.offline.report", Path.of(settings.report()).toAbsolutePath());
            return 1;
        }
    }

    private int no(String key, Object... arguments) {
        say(key, arguments);
        return 2;
    }

    private void say(String key, Object... arguments) {
        out.println(words(key, arguments));
        out.flush();
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    /** Writes each chunk in the transaction it was looked through in. */
    private final class Taking implements TableLook.Looked {

        private final MemberId typist;
        private final RefusedLines report;
        private int read;
        private int added;
        private int unchanged;

        Taking(MemberId typist, RefusedLines report) {
            this.typist = typist;
            this.report = report;
        }

        @Override
        public void chunk(int lines, List<StagedLine> good, List<LineProblem> problems) {
            report.add(problems);
            if (!settings.check()) {
                var outcome = ideas.takeFor(
                        typist,
                        good.stream()
                                .map(StagedLine::entry)
                                .map(IdeaEntry.class::cast)
                                .toList());
                added += outcome.added();
                unchanged += outcome.unchanged();
            }
            var before = read / TELL_EVERY;
            read += lines;
            if (read / TELL_EVERY > before) say("sheet.offline.progress", read, added);
        }
    }
}
