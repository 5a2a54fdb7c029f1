package org.folkmoot.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Things in places, the most important first. Those that share a place are as important as each other; what is in none comes
 * after the last, all alike. Each change is a new arrangement.
 *
 * @param places none is empty, and nothing stands in two
 */
public record Arrangement<T>(List<List<T>> places) {

    public Arrangement {
        places = places.stream()
                .filter(place -> !place.isEmpty())
                .map(List::copyOf)
                .toList();
        var all = places.stream().flatMap(List::stream).toList();
        if (new HashSet<>(all).size() < all.size()) throw new IllegalArgumentException("in two places");
    }

    public static <T> Arrangement<T> empty() {
        return new Arrangement<>(List.of());
    }

    /** One after the other. */
    public static <T> Arrangement<T> of(Collection<T> things) {
        return new Arrangement<>(things.stream().map(List::of).toList());
    }

    public List<T> things() {
        return places.stream().flatMap(List::stream).toList();
    }

    /** From 0; empty for what has none. */
    public Optional<Integer> placeOf(T thing) {
        return IntStream.range(0, places.size())
                .filter(at -> places.get(at).contains(thing))
                .boxed()
                .findFirst();
    }

    /** As a person reads it, from 1: after two on place 1 comes place 3. */
    public int number(int place) {
        return 1 + places.subList(0, place).stream().mapToInt(List::size).sum();
    }

    /** Out of a shared place to one of its own just before it; from one of its own to before the one above. */
    public Arrangement<T> up(T thing) {
        return placeOf(thing)
                .map(at -> places.get(at).size() > 1 ? insert(thing, at) : insert(thing, Math.max(0, at - 1)))
                .orElse(this);
    }

    /** As {@link #up}, the other way. */
    public Arrangement<T> down(T thing) {
        return placeOf(thing)
                .map(at -> places.get(at).size() > 1
                        ? insert(thing, at + 1)
                        : insert(thing, Math.min(places.size(), at + 2)))
                .orElse(this);
    }

    /** To the place of another; what comes from further up lands behind it, from below or from outside before it. */
    public Arrangement<T> moveTo(T thing, T target) {
        var to = placeOf(target);
        if (to.isEmpty() || thing.equals(target)) return this;
        var from = placeOf(thing);
        return insert(thing, from.isPresent() && from.get() < to.get() ? to.get() + 1 : to.get());
    }

    /** Shares the place above; nothing happens to what is first. */
    public Arrangement<T> joinAbove(T thing) {
        return placeOf(thing)
                .filter(at -> at > 0 && places.get(at).size() == 1)
                .map(at -> {
                    var changed = copy();
                    changed.remove((int) at);
                    changed.get(at - 1).add(thing);
                    return new Arrangement<>(changed);
                })
                .orElse(this);
    }

    /** To one of its own behind those it shared with. */
    public Arrangement<T> splitOff(T thing) {
        return placeOf(thing)
                .filter(at -> places.get(at).size() > 1)
                .map(at -> insert(thing, at + 1))
                .orElse(this);
    }

    public Arrangement<T> last(T thing) {
        return insert(thing, places.size());
    }

    public Arrangement<T> without(T thing) {
        var changed = copy();
        changed.forEach(place -> place.remove(thing));
        return new Arrangement<>(changed);
    }

    /** Who shares a place stands in it in no order. */
    boolean sameAs(Arrangement<T> other) {
        return sets().equals(other.sets());
    }

    private List<Set<T>> sets() {
        return places.stream().map(Set::copyOf).toList();
    }

    /** Only what is among these. */
    public Arrangement<T> only(Collection<T> things) {
        return new Arrangement<>(places.stream()
                .map(place -> place.stream().filter(things::contains).toList())
                .toList());
    }

    /**
     * Of each of these twice its place, so that half places stay whole: those that share one have the mean of the places they
     * take up, as is usual for tied ranks.
     */
    Map<T, Integer> twicePlaces(Collection<T> among) {
        Map<T, Integer> twice = new LinkedHashMap<>();
        var before = 0;
        var kept = only(among);
        for (var place : kept.places) {
            for (var thing : place) twice.put(thing, 2 * before + place.size() + 1);
            before += place.size();
        }
        var rest = among.stream().filter(thing -> !twice.containsKey(thing)).toList();
        for (var thing : rest) twice.put(thing, 2 * before + rest.size() + 1);
        return twice;
    }

    /** @param at before which of the places as they stand now */
    private Arrangement<T> insert(T thing, int at) {
        var changed = copy();
        changed.forEach(place -> place.remove(thing));
        changed.add(at, new ArrayList<>(List.of(thing)));
        return new Arrangement<>(changed);
    }

    private List<List<T>> copy() {
        var copy = new ArrayList<List<T>>();
        places.forEach(place -> copy.add(new ArrayList<>(place)));
        return copy;
    }
}
