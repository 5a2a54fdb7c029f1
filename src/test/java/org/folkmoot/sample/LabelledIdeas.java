package org.folkmoot.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.folkmoot.programme.Strategy;
import org.folkmoot.sample.SampleTexts.IdeaText;
import org.springframework.core.io.ClassPathResource;

/** The sample's ideas with what searches should find among them ({@code search/queries.txt}). */
public final class LabelledIdeas {

    /** @param expected titles */
    public record Query(String sort, String typed, Set<String> expected) {}

    /** @param others titles of the ideas that say the same */
    public record Repeated(String title, Set<String> others) {}

    private final List<IdeaText> texts = SampleFiles.ideas();

    /** One idea as somebody puts it forward. */
    public interface Putting {
        void forward(
                String title,
                String text,
                org.folkmoot.programme.ThemeId theme,
                org.folkmoot.programme.PrincipleId principle);
    }

    public void forEach(Strategy strategy, Putting put) {
        var placing = Placing.in(strategy);
        texts.forEach(text -> put.forward(
                text.title(), text.text(), placing.theme(text.theme()), placing.principle(text.principle())));
    }

    public List<Query> queries() throws IOException {
        return new ClassPathResource("search/queries.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(parts -> new Query(parts[0].strip(), parts[1].strip(), expected(parts[2])))
                .toList();
    }

    /** Every idea that repeats another in other words. */
    public List<Repeated> repeated() {
        var all = new ArrayList<Repeated>();
        for (var text : texts)
            if (text.near() != null) {
                var others = titles(other -> !other.equals(text)
                        && (text.near().equals(other.id()) || text.near().equals(other.near())));
                all.add(new Repeated(text.title(), others));
            }
        return all;
    }

    private Set<String> expected(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .flatMap(one -> named(one).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> named(String one) {
        var found = one.startsWith("theme:")
                ? titles(text -> one.equals("theme:" + text.theme()))
                : titles(text -> one.equals(text.title()) || one.equals(text.id()) || one.equals(text.near()));
        if (found.isEmpty()) throw new IllegalArgumentException("no idea " + one);
        return found;
    }

    private Set<String> titles(Predicate<IdeaText> which) {
        return texts.stream()
                .filter(which)
                .map(IdeaText::title)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
