package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * Everybody in the sample.
 *
 * @param crowd        all without a part of their own; who takes part in what is drawn from them
 * @param signIns      by the short name before the @
 * @param steering     the group of ten, the sign-in first
 * @param facilitators the sign-in first
 */
record Cast(List<Person> crowd, Map<String, Person> signIns, List<Person> steering, List<Person> facilitators) {

    Person signIn(String name) {
        return requireNonNull(signIns.get(name), name);
    }
}
