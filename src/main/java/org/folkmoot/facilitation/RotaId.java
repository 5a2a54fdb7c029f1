package org.folkmoot.facilitation;

import java.util.UUID;

/** Key of one rota that was assigned. */
public record RotaId(UUID value) {}
