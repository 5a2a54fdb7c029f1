package org.folkmoot.account;

/**
 * A service with accounts of its own, where people of some organisations prove who they are.
 *
 * @param key  part of addresses
 * @param name as people know it
 */
public record ProviderName(String key, String name) {}
