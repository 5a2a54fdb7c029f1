package org.folkmoot.introduction;

import org.folkmoot.shared.Refusal;

enum IntroductionRefusal implements Refusal {
    NO_PLACE,
    SESSION_OVER
}
