package org.folkmoot.evidence;

import java.util.UUID;

/** Key of an asset. */
public record AssetId(UUID value) {}
