package org.folkmoot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.MessageSource;

@PortalTest
class FirstProgrammeTest {

    @TempDir
    Path folder;

    @Autowired
    ProgrammeFileService files;

    @Autowired
    ProgrammeService programme;

    @Autowired
    MessageSource messages;

    @Test
    void anEmptyInstallationTakesTheFile() throws IOException {
        start("programme: {name: Small county}");
        assertThat(programme.programme().orElseThrow().name()).isEqualTo("Small county");
    }

    @Test
    void anInstallationWithAProgrammeKeepsIt() throws IOException {
        start("programme: {name: Small county}");
        start("programme: {name: Other county}");
        assertThat(programme.programme().orElseThrow().name()).isEqualTo("Small county");
    }

    @Test
    void aBadFileEndsTheStartWithWhatIsWrong() {
        assertThatThrownBy(
                        () -> start("programme: {name: Small county}\nstrands:\n  - {number: 1, name: A, cost: -1}\n"))
                .isInstanceOfSatisfying(UnusableProgrammeFile.class, unusable -> {
                    var said = new UnusableProgrammeFileAnalyzer().analyze(unusable);
                    assertThat(said.getDescription())
                            .contains(
                                    "programme.yaml cannot be used", "Line 3, strands › cost: This cannot be negative");
                });
        assertThat(programme.programme()).isEmpty();
    }

    @Test
    void aMissingFileEndsTheStart() {
        assertThatThrownBy(() -> first(folder.resolve("none.yaml")).run(new DefaultApplicationArguments()))
                .isInstanceOf(UnusableProgrammeFile.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void withoutTheSettingNothingHappens() {
        new FirstProgramme(new ProgrammeSettings(null), files, messages).run(new DefaultApplicationArguments());
        assertThat(programme.programme()).isEmpty();
    }

    private void start(String yaml) throws IOException {
        first(Files.writeString(folder.resolve("programme.yaml"), yaml)).run(new DefaultApplicationArguments());
    }

    private FirstProgramme first(Path file) {
        return new FirstProgramme(new ProgrammeSettings(file), files, messages);
    }
}
