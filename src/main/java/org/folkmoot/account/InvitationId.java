package org.folkmoot.account;

import java.util.UUID;

/** Key of one invitation. */
public record InvitationId(UUID value) implements java.io.Serializable {}
