package org.folkmoot.programme;

import java.util.UUID;

/** Key of one principle. */
public record PrincipleId(UUID value) {}
