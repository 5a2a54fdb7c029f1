package org.folkmoot.comment;

import java.util.Optional;
import org.folkmoot.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What comments hang on, whichever module owns it. */
@Component
class Subjects {

    private final ObjectProvider<Commented> kinds;

    Subjects(ObjectProvider<Commented> kinds) {
        this.kinds = kinds;
    }

    Commented of(CommentOn thing) {
        return kinds.stream()
                .filter(one -> one.kind().equals(thing.kind()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(CommentRefusal.NOT_THERE));
    }

    CommentedThing thing(CommentOn thing) {
        return of(thing).find(thing.id()).orElseThrow(() -> new RefusedException(CommentRefusal.NOT_THERE));
    }

    boolean readable(CommentOn thing) {
        return of(thing).readable(thing.id());
    }

    Optional<CommentedThing> find(CommentOn thing) {
        return of(thing).find(thing.id());
    }

    /** Path of a comment: its thing's page, opened at it. */
    static String link(CommentedThing thing, CommentId comment) {
        return thing.link() + "?comment=" + comment.value();
    }
}
