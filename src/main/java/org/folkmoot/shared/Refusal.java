package org.folkmoot.shared;

import java.util.Locale;

/**
 * A rule's "no", one enum per module. Its message says the rule and what is possible instead.
 * The key is {@code <module>.refusal.<constant-in-kebab-case>}, for example {@code idea.refusal.already-answered}.
 */
public interface Refusal {

    String name();

    default String key() {
        var module = getClass().getPackageName();
        return module.substring(module.lastIndexOf('.') + 1) + ".refusal."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
