package org.folkmoot.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * What went wrong, in words for the person; what is ours to mend has been written to the log under {@code reference}.
 *
 * @param status    as HTTP would say it
 * @param sentence  what a person reads
 * @param reference eight hexadecimal digits, also in the log; empty when nothing is broken
 */
record Trouble(int status, String sentence, String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Looks through the cause chain for an answer we have; anything else is our fault and gets a reference. */
    static Trouble from(Throwable thrown, I18NProvider words) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RefusedException refused -> {
                    return new Trouble(409, say(words, refused.refusal().key(), refused.arguments()), "");
                }
                case UnusableInputException unusable -> {
                    return new Trouble(400, say(words, unusable.key(), unusable.arguments()), "");
                }
                case AccessDeniedException denied -> {
                    LOG.warn("Not allowed: {}", denied.getMessage());
                    return new Trouble(403, say(words, "shell.not-allowed.text"), "");
                }
                case OptimisticLockingFailureException late -> {
                    return new Trouble(409, say(words, "shell.saved-first"), "");
                }
                case PessimisticLockingFailureException waited -> {
                    LOG.warn("Waited in vain", waited);
                    return new Trouble(409, say(words, "shell.busy"), "");
                }
                default -> {}
            }
        }
        var reference = newReference();
        LOG.error("Reference {}", reference, thrown);
        return new Trouble(500, say(words, "shell.unexpected.text", reference), reference);
    }

    static String newReference() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String say(I18NProvider words, String key, Object... arguments) {
        return words.getTranslation(key, Locale.UK, arguments);
    }
}
