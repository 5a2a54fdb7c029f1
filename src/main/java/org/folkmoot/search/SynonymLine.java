package org.folkmoot.search;

import java.util.UUID;

/** One group of synonyms on the screen. @param terms separated by commas */
public record SynonymLine(UUID id, String terms) {}
