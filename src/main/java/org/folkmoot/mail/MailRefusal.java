package org.folkmoot.mail;

import org.folkmoot.shared.Refusal;

enum MailRefusal implements Refusal {
    NOTHING_TO_TRY,
    KEPT_HERE,
    BEING_SENT,
    HELD,
    LINK_OVER
}
