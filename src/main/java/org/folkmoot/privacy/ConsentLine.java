package org.folkmoot.privacy;

import java.time.Instant;

/** One time a person agreed or withdrew. @param edition number of the wording they saw */
public record ConsentLine(ConsentKind kind, boolean given, int edition, String words, Instant at) {}
