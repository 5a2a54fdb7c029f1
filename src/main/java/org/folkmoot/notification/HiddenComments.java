package org.folkmoot.notification;

import java.util.Set;
import java.util.UUID;
import org.folkmoot.comment.Commenters;
import org.springframework.stereotype.Component;

/** Comments that were hidden, or taken back. */
@Component
class HiddenComments implements HiddenThings {

    private final Commenters comments;

    HiddenComments(Commenters comments) {
        this.comments = comments;
    }

    @Override
    public String kind() {
        return CommentNews.COMMENT;
    }

    @Override
    public Set<UUID> among(Set<UUID> ids) {
        return comments.notShownAmong(ids);
    }
}
