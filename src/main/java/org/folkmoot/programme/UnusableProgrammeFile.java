package org.folkmoot.programme;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** The portal cannot start with this programme file. */
class UnusableProgrammeFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;

    /** @param problems sentences for the person who starts the portal */
    UnusableProgrammeFile(Path file, List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.file = file.toString();
    }

    String file() {
        return file;
    }
}
