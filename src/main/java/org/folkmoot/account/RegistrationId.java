package org.folkmoot.account;

import java.util.UUID;

/** Key of one person's asking for an account. */
public record RegistrationId(UUID value) implements java.io.Serializable {}
