package org.folkmoot.moderation;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/**
 * A kind of thing that can be reported, hidden and held back. The module that owns it implements this as a bean; who is
 * not its author or a manager sees it nowhere unless it is {@link Visibility#OPEN}. The changes run in the caller's
 * transaction, after {@link #hold}.
 */
public interface Moderated {

    /** @see Thing#kind() */
    String kind();

    /** Whatever its visibility; empty when there is none. */
    Optional<ModeratedThing> find(UUID id);

    /** Whether the person acting may read it now. */
    boolean readable(UUID id);

    /** Whether anything of this author is open: nobody with something open is a new author. */
    boolean shownBy(MemberId author);

    /** Locks it until the transaction ends: always before anything of moderation is locked. */
    void hold(UUID id);

    void hide(UUID id);

    /** Shows again what was hidden; nothing is counted anew. */
    void restore(UUID id);

    /** Lets in what waited or was declined: as if it had been open from the day it was put forward. */
    void release(UUID id);

    void decline(UUID id);
}
