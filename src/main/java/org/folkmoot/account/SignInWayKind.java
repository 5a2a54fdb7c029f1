package org.folkmoot.account;

/** What a person proves themselves with. */
public enum SignInWayKind {
    PASSWORD,
    PASSKEY,
    PROVIDER
}
