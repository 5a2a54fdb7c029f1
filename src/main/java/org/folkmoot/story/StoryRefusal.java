package org.folkmoot.story;

import org.folkmoot.shared.Refusal;

enum StoryRefusal implements Refusal {
    NOT_YOURS,
    CHANGED_MEANWHILE,
    NO_RESULT
}
