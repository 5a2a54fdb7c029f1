package org.folkmoot.comment;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/** A kind of thing people comment on. The module that owns it implements this as a bean. */
public interface Commented {

    /** One word, at most 20 characters. */
    String kind();

    /** The thing, whoever asks; empty when there is none. */
    Optional<CommentedThing> find(UUID id);

    /** Whether the person acting may read it, and so its comments. */
    boolean readable(UUID id);

    /** Whether this person may comment on it now; also asked when nobody is signed in, for replies by mail. */
    boolean takesCommentOf(UUID id, MemberId member);

    /** Makes others who write about it wait until the transaction ends. */
    void hold(UUID id);
}
