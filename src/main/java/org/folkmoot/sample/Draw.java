package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws people and moments by lot. The same name draws the same every time, so nothing here may hang on hash codes. */
final class Draw {

    private final Random random;
    private final List<Person> fresh;
    private final List<Person> seen = new ArrayList<>();

    Draw(String name, Collection<Person> among) {
        this.random = new Random(name.hashCode());
        this.fresh = new ArrayList<>(among);
        Collections.shuffle(fresh, random);
    }

    /**
     * That many different people; of them about {@code againPercent} in a hundred were drawn here before, as long as
     * there are enough of either kind.
     */
    List<Person> people(int howMany, int againPercent) {
        var drawn = new ArrayList<Person>();
        var oldOnes = shuffled(seen).iterator();
        while (drawn.size() < howMany && (oldOnes.hasNext() || !fresh.isEmpty())) {
            var takeOld = random.nextInt(100) < againPercent;
            if ((takeOld || fresh.isEmpty()) && oldOnes.hasNext()) drawn.add(oldOnes.next());
            else if (!fresh.isEmpty()) {
                var one = fresh.removeLast();
                seen.add(one);
                drawn.add(one);
            }
        }
        return drawn;
    }

    Person person(int againPercent) {
        return people(1, againPercent).getFirst();
    }

    List<Person> someOf(Collection<Person> people, int howMany) {
        return shuffled(people).subList(0, Math.min(howMany, people.size()));
    }

    <T> List<T> shuffled(Collection<T> all) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From the first moment on, before the second. */
    Instant moment(Instant from, Instant before) {
        var seconds = Math.max(1, Duration.between(from, before).toSeconds());
        return from.plusSeconds((long) (random.nextDouble() * seconds));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
