package org.folkmoot.member;

/** What a batch changed, in entries. */
public record BulkOutcome(int added, int updated, int unchanged) {}
