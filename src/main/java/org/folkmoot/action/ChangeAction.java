package org.folkmoot.action;

/**
 * Other words, another owner or another day for an action.
 *
 * @param seen its version as the person saw it
 */
public record ChangeAction(ActionId action, int seen, ActionTerms terms) {}
