package org.folkmoot.search;

import java.io.IOException;
import java.util.function.Supplier;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index may not answer: a search says so, and what is merely handy is left out, so that everything else works on. */
final class IndexCalls {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCalls.class);

    private IndexCalls() {}

    static <T> T orElse(T instead, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (SearchException failed) {
            requireSilence(failed);
            return instead;
        }
    }

    /** @throws RefusedException NOT_ANSWERING */
    static <T> T orRefuse(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (SearchException failed) {
            requireSilence(failed);
            throw new RefusedException(SearchRefusal.NOT_ANSWERING);
        }
    }

    /** Anything but a search engine out of reach is a fault of ours. */
    private static void requireSilence(SearchException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof IOException) {
                LOG.warn("The index does not answer: {}", failed.getMessage());
                return;
            }
        throw failed;
    }
}
