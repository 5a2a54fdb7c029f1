package org.folkmoot.round;

import org.jspecify.annotations.Nullable;

/**
 * A card without whoever wrote it.
 *
 * @param table whose card it is in a round of tables or pairs, otherwise null
 */
public record CardText(CardId id, String wording, @Nullable Integer table) {}
