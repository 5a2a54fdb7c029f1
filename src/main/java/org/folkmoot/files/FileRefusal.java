package org.folkmoot.files;

import org.folkmoot.shared.Refusal;

enum FileRefusal implements Refusal {
    NOT_THERE,
    NOT_POSSIBLE,
    TOO_LARGE,
    EMPTY,
    KIND_NOT_TAKEN,
    KIND_DIFFERS,
    QUOTA_USED_UP,
    ENOUGH_FILES
}
