package org.folkmoot.method;

import java.time.Instant;

/**
 * @param kind   OPENED, CLOSED or REOPENED
 * @param reason empty unless reopened
 */
public record StepLine(String kind, String reason, String by, Instant at) {}
