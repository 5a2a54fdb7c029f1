package org.folkmoot.privacy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what is held about a person, one row after the other. */
public interface PersonalDataSink {

    /**
     * Begins a list.
     *
     * @param name in small letters with hyphens: its title is the message {@code <module>.data.<name>}
     */
    void list(String name);

    /**
     * One row of the list begun last.
     *
     * @param facts in their order: names in small letters with hyphens ({@code <module>.data.<name>} in the bundle);
     *              texts, numbers, booleans, instants and days; those that are null are left out
     * @return whether more rows of this list are wanted
     */
    boolean row(Map<String, ? extends @Nullable Object> facts);
}
