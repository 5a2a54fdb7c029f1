package org.folkmoot.account;

/** How far a change of address has come. */
enum EmailChangeState {
    ASKED,
    DONE,
    STOPPED
}
