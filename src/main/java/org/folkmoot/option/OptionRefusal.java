package org.folkmoot.option;

import org.folkmoot.shared.Refusal;

enum OptionRefusal implements Refusal {
    OPTION_UNKNOWN,
    CHANGED_MEANWHILE,
    CHOICE_STANDS,
    CHOSEN_ALREADY,
    NOT_CHOSEN,
    TWO_NEEDED,
    TOO_MANY_OPTIONS,
    MUST_DO_UNKNOWN,
    TOO_MANY_MUST_DOS
}
