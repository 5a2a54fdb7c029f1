package org.folkmoot.issue;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every method whatever people answer, looked at in some hundred drawn profiles with ties and things left out. */
class GroupOrderPropertiesTest {

    private static final int PROFILES = 300;

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void neutralWhatAThingIsCalledDoesNotMatter(OrderMethodName method) {
        profiles().forEach(profile -> {
            var renamed = profile.orders().stream()
                    .map(order -> new Arrangement<>(order.places().stream()
                            .map(place ->
                                    place.stream().map(thing -> -1 - thing).toList())
                            .toList()))
                    .toList();
            var things = profile.things().reversed().stream()
                    .map(thing -> -1 - thing)
                    .toList();
            var as = places(GroupOrder.of(method, things, renamed)).entrySet().stream()
                    .collect(toMap(entry -> -1 - entry.getKey(), Map.Entry::getValue));
            assertThat(as).isEqualTo(places(profile.by(method)));
        });
    }

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void anonymousWhoGaveWhichOrderDoesNotMatter(OrderMethodName method) {
        profiles().forEach(profile -> {
            var shuffled = new ArrayList<>(profile.orders());
            Collections.shuffle(shuffled, new Random(7));
            var again = GroupOrder.of(method, profile.things(), shuffled);
            assertThat(places(again)).isEqualTo(places(profile.by(method)));
            if (again.agreement() != null)
                assertThat(again.agreement()).isCloseTo(profile.by(method).agreement(), within(1e-9));
        });
    }

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void anOrderThatAllGiveIsTheGroupsWithItsTies(OrderMethodName method) {
        profiles().filter(profile -> !profile.orders().isEmpty()).forEach(profile -> {
            var all = Collections.nCopies(5, profile.orders().getFirst());
            var order = GroupOrder.of(method, profile.things(), all);
            var given = profile.orders().getFirst();
            var rest = profile.things().stream()
                    .filter(thing -> given.placeOf(thing).isEmpty())
                    .toList();
            var whole = new ArrayList<>(given.places());
            whole.add(rest);
            var expected = new Arrangement<>(whole);
            order.lines().forEach(line -> {
                var at = expected.placeOf(line.thing()).orElseThrow();
                assertThat(line.place()).isEqualTo(expected.number(at));
                assertThat(line.shared()).isEqualTo(expected.places().get(at).size() > 1);
                assertThat(line.spread().share()).isZero();
            });
            if (order.agreement() != null) assertThat(order.agreement()).isCloseTo(1, within(1e-9));
        });
    }

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void anOrderAndItsReverseCancelEachOther(OrderMethodName method) {
        profiles().filter(profile -> !profile.orders().isEmpty()).forEach(profile -> {
            var one = Arrangement.of(profile.things());
            var pair = List.of(one, Arrangement.of(profile.things().reversed()));
            assertThat(places(GroupOrder.of(method, profile.things(), pair)).values())
                    .as("alone they leave everything tied")
                    .containsOnly(1);
            var more = new ArrayList<>(profile.orders());
            more.addAll(pair);
            assertThat(places(GroupOrder.of(method, profile.things(), more))).isEqualTo(places(profile.by(method)));
        });
    }

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void whoLeavesEverythingTiedChangesNoPlaceAndWhoGivesNoOrderIsAbsent(OrderMethodName method) {
        profiles().forEach(profile -> {
            var more = new ArrayList<>(profile.orders());
            more.add(Arrangement.empty());
            assertThat(places(GroupOrder.of(method, profile.things(), more))).isEqualTo(places(profile.by(method)));
            assertThat(profile.by(method).orders()).isEqualTo(profile.orders().size());
        });
    }

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void pointsAddUpToWhatThereIsToGive(OrderMethodName method) {
        profiles().forEach(profile -> {
            var n = profile.things().size();
            var pairs = n * (n - 1) / 2;
            var times = method == OrderMethodName.BORDA ? profile.orders().size() : 1;
            assertThat(profile.by(method).lines().stream()
                            .mapToInt(GroupPlace::twicePoints)
                            .sum())
                    .isEqualTo(2 * pairs * times);
        });
    }

    /** Borda points counted another way: for each pair, how many put the one before the other. */
    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void pointsAreWhatPairsSay(OrderMethodName method) {
        profiles()
                .forEach(profile -> profile.by(method).lines().forEach(line -> {
                    var twice = 0;
                    for (var other : profile.things()) {
                        if (other.equals(line.thing())) continue;
                        var lead = 0;
                        var borda = 0;
                        for (var order : profile.orders()) {
                            var mine = order.placeOf(line.thing()).orElse(Integer.MAX_VALUE);
                            var theirs = order.placeOf(other).orElse(Integer.MAX_VALUE);
                            lead += Integer.compare(theirs, mine);
                            borda += 1 + Integer.compare(theirs, mine);
                        }
                        twice += method == OrderMethodName.BORDA ? borda : 1 + Integer.signum(lead);
                    }
                    assertThat(line.twicePoints()).isEqualTo(twice);
                }));
    }

    @ParameterizedTest
    @EnumSource(OrderMethodName.class)
    void agreementAndSpreadLieBetweenNoneAndAll(OrderMethodName method) {
        profiles().forEach(profile -> {
            var order = profile.by(method);
            if (order.agreement() != null) assertThat(order.agreement()).isBetween(0.0, 1.0 + 1e-9);
            order.lines().forEach(line -> assertThat(line.spread().share()).isBetween(0.0, 1.0 + 1e-9));
        });
    }

    private static Map<Integer, Integer> places(GroupOrder<Integer> order) {
        return order.lines().stream().collect(toMap(GroupPlace::thing, GroupPlace::place));
    }

    private record Profile(List<Integer> things, List<Arrangement<Integer>> orders) {

        GroupOrder<Integer> by(OrderMethodName method) {
            return GroupOrder.of(method, things, orders);
        }
    }

    private static java.util.stream.Stream<Profile> profiles() {
        var random = new Random(20261122);
        return IntStream.range(0, PROFILES).mapToObj(nth -> {
            var things = IntStream.range(0, 1 + random.nextInt(8)).boxed().toList();
            var orders = IntStream.range(0, random.nextInt(13))
                    .mapToObj(voter -> drawn(things, random))
                    .toList();
            return new Profile(things, orders);
        });
    }

    /** Some things left out, some on the place of the one before. */
    private static Arrangement<Integer> drawn(List<Integer> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        var places = new ArrayList<List<Integer>>();
        for (var thing : shuffled.subList(0, random.nextInt(things.size() + 1))) {
            if (places.isEmpty() || random.nextInt(3) > 0) places.add(new ArrayList<>());
            places.getLast().add(thing);
        }
        return new Arrangement<>(places);
    }
}
