package org.folkmoot.engagement;

/**
 * What another rule would do to a strand's figures.
 *
 * @param before as they are kept now
 * @param after  as they would be, counted from the ledger
 */
public record RuleEffect(Reach before, Reach after) {}
