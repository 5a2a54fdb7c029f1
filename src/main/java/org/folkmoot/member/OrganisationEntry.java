package org.folkmoot.member;

import java.util.List;

/**
 * An organisation as a table states it.
 *
 * @param facts   an empty web address leaves the one on the register
 * @param aliases other names, added where they are new
 */
public record OrganisationEntry(OrganisationFacts facts, List<String> aliases) {}
