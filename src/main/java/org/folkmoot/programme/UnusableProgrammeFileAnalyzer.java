package org.folkmoot.programme;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with a programme file instead of a stack trace. Found through META-INF/spring.factories. */
class UnusableProgrammeFileAnalyzer extends AbstractFailureAnalyzer<UnusableProgrammeFile> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableProgrammeFile cause) {
        return new FailureAnalysis(
                "The programme file " + cause.file() + " cannot be used, and nothing of it was taken:"
                        + System.lineSeparator() + System.lineSeparator() + cause.getMessage(),
                "Mend the file and start again.",
                cause);
    }
}
