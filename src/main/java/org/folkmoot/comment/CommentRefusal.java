package org.folkmoot.comment;

import org.folkmoot.shared.Refusal;

enum CommentRefusal implements Refusal {
    NOT_THERE,
    NOT_YOURS,
    CLOSED,
    TOO_LATE,
    ALREADY_SENT,
    TAKEN_BACK
}
