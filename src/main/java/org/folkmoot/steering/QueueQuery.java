package org.folkmoot.steering;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the ideas that wait for an answer a steering member looks at, and in which order. It is its address:
 * {@code steering?view=&theme=&stage=&prepared=&q=&order=}, and what cannot be read there is left out.
 *
 * @param chosen values by narrowing: an idea must have one of each narrowing's values; unknown values find nothing
 * @param words  at most {@link #WORDS_MAX}; found as the search finds them
 */
public record QueueQuery(
        QueueView view, Preparation preparation, Map<Narrowing, Set<String>> chosen, String words, QueueOrder order) {

    public static final int WORDS_MAX = 200;

    /** Everything that waits, the longest waiting first. */
    public static final QueueQuery ALL =
            new QueueQuery(QueueView.ALL, Preparation.ANY, Map.of(), "", QueueOrder.LONGEST_WAITING);

    private static final String VIEW = "view";
    private static final String PREPARED = "prepared";
    private static final String WORDS = "q";
    private static final String ORDER = "order";
    private static final int VALUES_MAX = 20;
    private static final int VALUE_MAX = 160;

    /** Whether a decision waits to be published. Words in the bundle: {@code steering.queue.preparation.<name>}. */
    public enum Preparation {
        ANY,
        YES,
        NO
    }

    public QueueQuery {
        words = words.strip();
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
        var copy = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
        chosen.forEach((by, values) -> {
            if (!values.isEmpty()) copy.put(by, Set.copyOf(values));
        });
        chosen = copy;
    }

    /** @param parameters of an address */
    public static QueueQuery of(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
        for (var by : Narrowing.values()) {
            var values = new LinkedHashSet<String>();
            parameters.getOrDefault(by.parameter(), List.of()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= VALUE_MAX)
                    .limit(VALUES_MAX)
                    .forEach(values::add);
            chosen.put(by, values);
        }
        return new QueueQuery(
                named(QueueView.values(), parameters, VIEW).orElse(QueueView.ALL),
                named(Preparation.values(), parameters, PREPARED).orElse(Preparation.ANY),
                chosen,
                first(parameters, WORDS).orElse(""),
                named(QueueOrder.values(), parameters, ORDER).orElse(QueueOrder.LONGEST_WAITING));
    }

    /** As they stand in an address: what is not asked is not there, and values have an order. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (view != QueueView.ALL) parameters.put(VIEW, List.of(lower(view)));
        chosen.forEach((by, values) ->
                parameters.put(by.parameter(), values.stream().sorted().toList()));
        if (preparation != Preparation.ANY) parameters.put(PREPARED, List.of(lower(preparation)));
        if (!words.isEmpty()) parameters.put(WORDS, List.of(words));
        if (order != QueueOrder.LONGEST_WAITING) parameters.put(ORDER, List.of(lower(order)));
        return parameters;
    }

    public QueueQuery view(QueueView other) {
        return new QueueQuery(other, preparation, chosen, words, order);
    }

    public QueueQuery preparation(Preparation other) {
        return new QueueQuery(view, other, chosen, words, order);
    }

    public QueueQuery words(String other) {
        return new QueueQuery(view, preparation, chosen, other, order);
    }

    public QueueQuery order(QueueOrder other) {
        return new QueueQuery(view, preparation, chosen, words, other);
    }

    /** The same with these values in place of those it had. */
    public QueueQuery only(Narrowing by, Set<String> values) {
        var other = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
        other.putAll(chosen);
        other.put(by, values);
        return new QueueQuery(view, preparation, other, words, order);
    }

    /** Whether it leaves anything out that its view shows. */
    public boolean narrowed() {
        return !chosen.isEmpty() || preparation != Preparation.ANY || !words.isEmpty();
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, Map<String, List<String>> parameters, String name) {
        return first(parameters, name)
                .flatMap(text -> Arrays.stream(all)
                        .filter(one -> lower(one).equals(text))
                        .findFirst());
    }
}
