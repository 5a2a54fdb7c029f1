package org.folkmoot.guest;

import org.folkmoot.shared.Refusal;

enum GuestRefusal implements Refusal {
    NO_GUESTS,
    TOO_MANY_REQUESTS,
    LINK_OVER
}
