package org.folkmoot.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.programme.ProgrammeFileException.Problem;

/** Gathers everything that is wrong with a file, so that a person mends it in one go. */
class FileProblems {

    /** More would not be read; a note says that there are more. */
    static final int SHOWN_MAX = 100;

    private final List<Problem> found = new ArrayList<>();

    void add(int line, String field, String messageKey, Object... arguments) {
        if (found.size() < SHOWN_MAX) found.add(new Problem(line, field, messageKey, List.of(arguments)));
        else if (found.size() == SHOWN_MAX)
            found.add(new Problem(line, "", "programme.file.more-problems", List.of(SHOWN_MAX)));
    }

    /** @throws ProgrammeFileException when anything was found */
    void throwIfAny() {
        if (!found.isEmpty())
            throw new ProgrammeFileException(found.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .toList());
    }
}
