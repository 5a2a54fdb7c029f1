package org.folkmoot.account;

/**
 * Why one line of a pasted list could not be used.
 *
 * @param line      from 1
 * @param text      the line, cut to what fits on a screen
 * @param key       message key of the sentence
 * @param arguments plain strings and numbers
 */
public record LineProblem(int line, String text, String key, Object[] arguments) {}
