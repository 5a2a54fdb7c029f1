package org.folkmoot.comment;

import java.io.Serializable;
import java.util.UUID;

/** What a comment hangs on. @param kind one word, the same as its {@link Commented#kind()} */
public record CommentOn(String kind, UUID id) implements Serializable {

    static final int KIND_MAX = 20;

    public CommentOn {
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: 1 to 20 characters");
    }
}
