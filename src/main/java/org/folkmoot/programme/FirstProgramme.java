package org.folkmoot.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.programme.ProgrammeFileException.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives an empty installation its programme when the setting {@code folkmoot.programme-file} names one. */
@Component
@Profile("!sample")
@EnableConfigurationProperties(ProgrammeSettings.class)
class FirstProgramme implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstProgramme.class);

    private final ProgrammeSettings settings;
    private final ProgrammeFileService files;
    private final MessageSource messages;

    FirstProgramme(ProgrammeSettings settings, ProgrammeFileService files, MessageSource messages) {
        this.settings = settings;
        this.files = files;
        this.messages = messages;
    }

    /** @throws UnusableProgrammeFile which ends the start; nothing has been written then */
    @Override
    public void run(ApplicationArguments arguments) {
        var file = settings.programmeFile();
        if (file == null || file.toString().isEmpty()) return;
        try {
            files.importFirst(ProgrammeFileText.of(bytes(file)))
                    .ifPresentOrElse(
                            report -> LOG.info(
                                    "The programme file {} is imported: {} things",
                                    file,
                                    report.changes().size()),
                            () -> LOG.info("There is a programme already; {} is not read again", file));
        } catch (IOException unreadable) {
            throw new UnusableProgrammeFile(
                    file, List.of(say("programme.file.unreadable", List.of(String.valueOf(unreadable.getMessage())))));
        } catch (ProgrammeFileException unusable) {
            throw new UnusableProgrammeFile(
                    file, unusable.problems().stream().map(this::say).toList());
        }
    }

    /** One byte more than allowed is enough to see that a file is too large. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ProgrammeFileText.MAX_BYTES + 1);
        }
    }

    private String say(Problem problem) {
        var what = say(problem.messageKey(), problem.arguments());
        return problem.field().isEmpty()
                ? say("programme.file.problem", List.of(problem.line(), what))
                : say("programme.file.problem-at", List.of(problem.line(), problem.field(), what));
    }

    private String say(String key, List<Object> arguments) {
        return messages.getMessage(key, arguments.toArray(), Locale.UK);
    }
}
