package org.folkmoot.evidence;

import java.util.UUID;

/** Key of a finding. */
public record FindingId(UUID value) {}
