package org.folkmoot.files;

import java.util.UUID;

/** A kind of thing that carries files. The module that owns it implements this as a bean; both answers are about the person acting. */
public interface FileOwner {

    /** @see FileHolder#kind() */
    String kind();

    /** Whoever may read the thing may read its files. */
    boolean mayRead(UUID id);

    /** Whether files can be added and removed now. */
    boolean mayAttach(UUID id);

    /** How many files one thing carries at most. */
    int most();
}
