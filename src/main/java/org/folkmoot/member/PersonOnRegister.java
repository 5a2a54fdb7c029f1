package org.folkmoot.member;

import java.util.List;
import java.util.Set;

/**
 * A person as a table has them.
 *
 * @param affiliations those that hold today
 */
public record PersonOnRegister(String name, String email, Set<Role> roles, List<AffiliationLine> affiliations) {}
