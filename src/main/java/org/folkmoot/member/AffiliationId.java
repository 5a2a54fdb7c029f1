package org.folkmoot.member;

import java.util.UUID;

/** Key of one affiliation. */
public record AffiliationId(UUID value) implements java.io.Serializable {}
