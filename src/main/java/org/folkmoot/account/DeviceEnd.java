package org.folkmoot.account;

/** Why a sign-in came to its end. Words in the bundle: {@code account.device.ended.<name>}. */
enum DeviceEnd {
    SIGNED_OUT,
    SIGNED_OUT_ELSEWHERE,
    PASSWORD_CHANGED,
    KEY_STOLEN,
    ACCOUNT_CLOSED
}
