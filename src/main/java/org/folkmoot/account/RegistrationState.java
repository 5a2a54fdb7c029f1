package org.folkmoot.account;

/** How far somebody who registers has come. */
enum RegistrationState {
    /** The portal has not looked at it yet. */
    ASKED,
    /** A mail is on its way. */
    MAILED,
    /** The address is confirmed; a manager decides. */
    WAITING,
    JOINED,
    DECLINED,
    /** The same address was confirmed again with newer words. */
    REPLACED
}
