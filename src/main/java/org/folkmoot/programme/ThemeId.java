package org.folkmoot.programme;

import java.util.UUID;

/** Key of one theme. */
public record ThemeId(UUID value) {}
