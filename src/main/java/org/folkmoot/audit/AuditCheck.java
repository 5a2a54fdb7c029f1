package org.folkmoot.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What going through the chain of seals found.
 *
 * @param sealed   lines in the chain
 * @param waiting  lines not sealed yet
 * @param from     when the oldest sealed line happened, or null with none
 * @param to       when the newest sealed line happened, or null with none
 * @param head     the chain's last hash: copied elsewhere, it proves later that nothing before it was rewritten
 * @param erased   lines whose words were erased with a person's account
 * @param trouble  null while the chain is unbroken
 */
public record AuditCheck(
        long sealed,
        long waiting,
        @Nullable Instant from,
        @Nullable Instant to,
        String head,
        long erased,
        @Nullable Trouble trouble) {

    public enum Kind {
        /** The line differs from what was sealed. */
        ALTERED,
        /** A sealed line, or one waiting to be, is not there. */
        MISSING,
        /** There are lines the log itself did not write. */
        FOREIGN
    }

    /**
     * The first place where the log is not what it was.
     *
     * @param number place in the chain; 0 when it is not in it
     * @param line   what is left of the line, or null
     */
    public record Trouble(Kind kind, long number, @Nullable AuditRecord line) {}

    public boolean unbroken() {
        return trouble == null;
    }
}
