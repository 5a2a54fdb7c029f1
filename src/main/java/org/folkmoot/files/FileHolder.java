package org.folkmoot.files;

import java.util.UUID;

/** What a file hangs on. @param kind one word, at most 20 characters, the same as its {@link FileOwner#kind()} */
public record FileHolder(String kind, UUID id) {

    static final int KIND_MAX = 20;

    public FileHolder {
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: 1 to 20 characters");
    }
}
