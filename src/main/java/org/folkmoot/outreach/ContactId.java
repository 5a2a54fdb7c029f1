package org.folkmoot.outreach;

import java.util.UUID;

/** Key of one contact. */
public record ContactId(UUID value) {}
