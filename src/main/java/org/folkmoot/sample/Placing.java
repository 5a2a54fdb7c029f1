package org.folkmoot.sample;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.Strategy;
import org.folkmoot.programme.ThemeId;

/** The texts' short words for themes and principles. */
record Placing(Map<String, ThemeId> themes, Map<String, PrincipleId> principles) {

    static Placing in(Strategy strategy) {
        var words = SampleFiles.organisations();
        var themes = strategy.themes().stream().collect(toMap(Strategy.Theme::name, Strategy.Theme::id));
        var principles =
                strategy.principles().stream().collect(toMap(Strategy.Principle::name, Strategy.Principle::id));
        return new Placing(
                words.themes().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, word -> requireNonNull(themes.get(word.getValue())))),
                words.principles().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, word -> requireNonNull(principles.get(word.getValue())))));
    }

    ThemeId theme(String word) {
        return requireNonNull(themes.get(word), word);
    }

    PrincipleId principle(String word) {
        return requireNonNull(principles.get(word), word);
    }
}
