package org.folkmoot.account;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody confirmed their address and waits for a programme manager to agree to an account.
 *
 * @param organisation as they wrote it, or empty
 */
public record RegistrationWaits(UUID registration, String name, String organisation, Instant at) {}
