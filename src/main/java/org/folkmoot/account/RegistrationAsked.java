package org.folkmoot.account;

/** Somebody asked for an account. Whether the address has one already is looked up later, so that the answer tells nothing. */
record RegistrationAsked(RegistrationId registration) {}
