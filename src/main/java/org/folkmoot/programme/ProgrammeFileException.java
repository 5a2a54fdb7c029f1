package org.folkmoot.programme;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A programme file that cannot be used, with everything that is wrong with it. Nothing of it has been taken. */
public class ProgrammeFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one, in order of their lines */
    public ProgrammeFileException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "line " + problem.line() + ", " + problem.field() + ": " + problem.messageKey() + " "
                        + problem.arguments())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param line       in the file, from 1
     * @param field      path of the field, for example {@code strands › cost}; empty when the whole file is meant
     * @param messageKey says what is wrong and what is allowed
     * @param arguments  strings and numbers for the message's {0}, {1}, …
     */
    public record Problem(int line, String field, String messageKey, List<Object> arguments) {}
}
