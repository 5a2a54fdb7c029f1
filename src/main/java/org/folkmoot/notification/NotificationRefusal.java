package org.folkmoot.notification;

import org.folkmoot.shared.Refusal;

enum NotificationRefusal implements Refusal {
    QUIET_ALL_DAY,
    NOT_THERE
}
