package org.folkmoot.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The real programme, for tests of every module. */
@Component
public class TestProgramme {

    private final ProgrammeFileService files;

    TestProgramme(ProgrammeFileService files) {
        this.files = files;
    }

    /** Puts the sample's programme into an empty installation. */
    public void load() {
        files.importFirst(text());
    }

    public static String text() {
        try (var file = TestProgramme.class.getResourceAsStream("/sample/exceptional-suffolk.yaml")) {
            if (file == null) throw new IllegalStateException("no sample programme");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
