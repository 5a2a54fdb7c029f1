package org.folkmoot.member;

import org.folkmoot.shared.Refusal;

enum MemberRefusal implements Refusal {
    EMAIL_TAKEN,
    ORGANISATION_NAME_TAKEN,
    ENDS_BEFORE_IT_BEGINS,
    ALREADY_AFFILIATED,
    SIGN_IN_NEEDED,
    ALREADY_SET_UP,
    SET_UP_LINK_UNKNOWN,
    SET_UP_LINK_EXPIRED,
    NO_ROLE,
    ADMINISTRATOR_ROLE,
    LAST_ADMINISTRATOR,
    HAS_PASSWORD,
    OLD_PASSWORD_WRONG,
    CHANGED_MEANWHILE,
    NOT_THERE
}
