package org.folkmoot.account;

/** Somebody asked for a link to an address. Whether an account is behind it is looked up later, so that the answer tells nothing. */
record LinkAsked(String address, LinkPurpose purpose) {}
