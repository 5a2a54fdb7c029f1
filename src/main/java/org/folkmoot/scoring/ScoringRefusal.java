package org.folkmoot.scoring;

import org.folkmoot.shared.Refusal;

enum ScoringRefusal implements Refusal {
    ALREADY_DECLARED,
    NOT_DECLARED,
    NOT_IN_GROUP
}
