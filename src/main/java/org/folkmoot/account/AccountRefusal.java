package org.folkmoot.account;

import org.folkmoot.shared.Refusal;

enum AccountRefusal implements Refusal {
    DOOR_CLOSED,
    TOO_OFTEN,
    LINK_UNKNOWN,
    LINK_EXPIRED,
    LINK_USED,
    LINK_OF_ANOTHER,
    CONFIRMED_ALREADY,
    ALREADY_A_MEMBER,
    ALREADY_SETTLED,
    ALREADY_INVITED,
    NOT_THERE,
    NOT_PENDING,
    NO_ROLE,
    ADMINISTRATOR_ROLE,
    DOMAIN_TAKEN,
    SAME_ADDRESS,
    ADDRESS_TAKEN,
    PASSWORD_WRONG,
    CHANGED_MEANWHILE
}
