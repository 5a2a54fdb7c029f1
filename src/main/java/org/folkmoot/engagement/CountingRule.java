package org.folkmoot.engagement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.programme.EngagementKind;

/** Which kinds count in a scope, as kept beside the figures that were counted by it. */
record CountingRule(String text) {

    private static final String ALL = "*";

    static CountingRule everything() {
        return new CountingRule(ALL);
    }

    static CountingRule of(Collection<EngagementKind> kinds) {
        return new CountingRule(kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    boolean counts(EngagementKind kind) {
        return text.equals(ALL) || ("," + text + ",").contains("," + kind.name() + ",");
    }

    Set<EngagementKind> kinds() {
        if (text.equals(ALL)) return Set.of(EngagementKind.values());
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(EngagementKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
