package org.folkmoot.sample;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence, without a stack trace. */
class NotOnThisAddressAnalyzer extends AbstractFailureAnalyzer<NotOnThisAddressException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NotOnThisAddressException cause) {
        return new FailureAnalysis(
                "The sample's sign-ins are known to all, so the portal shows it on this machine only, not on "
                        + (cause.address().isEmpty() ? "every address" : cause.address())
                        + ".",
                "Leave server.address at 127.0.0.1, or start without the sample on a data folder of its own.",
                cause);
    }
}
