package org.folkmoot.steering.ui;

/**
 * One value the queue can be narrowed down by.
 *
 * @param value as it stands in the address
 */
record Choice(String value, String label) {}
