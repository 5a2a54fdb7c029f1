package org.folkmoot.account;

import java.util.List;

/** @param recoveryCodes to be shown once; empty unless the code was accepted */
public record TotpConfirmed(CodeAnswer answer, List<String> recoveryCodes) {}
