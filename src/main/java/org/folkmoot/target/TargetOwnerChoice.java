package org.folkmoot.target;

/**
 * An owner one can narrow the register down by.
 *
 * @param key  for an address: the name of a body, or the key of a person
 * @param name of the body or, for those signed in, the person
 */
public record TargetOwnerChoice(String key, String name) {}
