package org.folkmoot.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A kind of thing a comment can point to with "#". The module that owns it implements this as a bean. */
public interface Referable {

    /** One word the bundle knows as {@code origin.<kind>}. */
    String kind();

    /** Things the person acting may read, by the first words of what they are called; at most {@code limit}. */
    List<Reference> find(String typed, int limit);

    /** Those of these things the person acting may read. */
    List<Reference> readable(Collection<UUID> ids);
}
