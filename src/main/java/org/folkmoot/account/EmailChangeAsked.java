package org.folkmoot.account;

import java.util.UUID;

/** Somebody wants another address. Whether it has an account already is looked up later, so that the answer tells nothing. */
record EmailChangeAsked(UUID change) {}
