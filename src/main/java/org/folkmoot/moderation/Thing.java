package org.folkmoot.moderation;

import java.util.UUID;

/**
 * Something people wrote, without knowing the other module's type.
 *
 * @param kind one word the bundle knows as {@code moderation.kind.<kind>}, at most 20 characters
 */
public record Thing(String kind, UUID id) {

    static final int KIND_MAX = 20;

    public Thing {
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: 1 to 20 characters");
    }
}
