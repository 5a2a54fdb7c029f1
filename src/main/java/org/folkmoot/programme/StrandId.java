package org.folkmoot.programme;

import java.util.UUID;

/** Key of one strand. */
public record StrandId(UUID value) {}
