package org.folkmoot.issue;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples from the literature, each with its source. */
class GroupOrderTest {

    /** "Tennessee example", as in https://www.liquisearch.com/borda_count/an_example and https://electowiki.org/wiki/Tennessee_example. */
    private static final List<Arrangement<String>> TENNESSEE = ballots(
            "42 Memphis>Nashville>Chattanooga>Knoxville",
            "26 Nashville>Chattanooga>Knoxville>Memphis",
            "15 Chattanooga>Knoxville>Nashville>Memphis",
            "17 Knoxville>Chattanooga>Nashville>Memphis");

    private static final List<String> CITIES = List.of("Memphis", "Nashville", "Chattanooga", "Knoxville");

    /** http://people.vcu.edu/~gasmerom/MAT131/lecture1.html: the two methods give different winners. */
    private static final List<Arrangement<String>> FIFTY_FIVE =
            ballots("18 A>D>E>C>B", "12 B>E>D>C>A", "10 C>B>E>D>A", "9 D>C>E>B>A", "4 E>B>D>C>A", "2 E>C>D>B>A");

    private static final List<String> A_TO_E = List.of("A", "B", "C", "D", "E");

    @Test
    void theCapitalOfTennesseeByBordaCount() {
        var order = GroupOrder.of(OrderMethodName.BORDA, CITIES, TENNESSEE);
        assertThat(points(order))
                .isEqualTo(Map.of("Nashville", "194", "Chattanooga", "173", "Memphis", "126", "Knoxville", "107"));
        assertThat(order.lines())
                .extracting(GroupPlace::thing)
                .containsExactly("Nashville", "Chattanooga", "Memphis", "Knoxville");
        assertThat(order.lines()).extracting(GroupPlace::place).containsExactly(1, 2, 3, 4);
    }

    /** http://w.owiki.org/wiki/Copeland%27s_method: wins 3, 2, 1 and 0. */
    @Test
    void theCapitalOfTennesseeByCopelandsMethod() {
        var order = GroupOrder.of(OrderMethodName.COPELAND, CITIES, TENNESSEE);
        assertThat(points(order))
                .isEqualTo(Map.of("Nashville", "3", "Chattanooga", "2", "Knoxville", "1", "Memphis", "0"));
    }

    /** The lecture gives 5 points for a first place and so 55 more each: 127, 156, 162, 191, 189. */
    @Test
    void aScheduleOfFiftyFiveVotersByBothMethods() {
        assertThat(points(GroupOrder.of(OrderMethodName.BORDA, A_TO_E, FIFTY_FIVE)))
                .isEqualTo(Map.of("A", "72", "B", "101", "C", "107", "D", "136", "E", "134"));
        assertThat(points(GroupOrder.of(OrderMethodName.COPELAND, A_TO_E, FIFTY_FIVE)))
                .isEqualTo(Map.of("A", "0", "B", "1", "C", "2", "D", "3", "E", "4"));
    }

    /** D. Lippman, "Math in Society", Voting Theory, example 11: half points for a tie between two. */
    @Test
    void theScholarshipByCopelandsMethod() {
        var votes = ballots("5 D>A>C>B", "5 A>C>B>D", "6 C>B>D>A", "4 B>D>A>C");
        var order = GroupOrder.of(OrderMethodName.COPELAND, List.of("A", "B", "C", "D"), votes);
        assertThat(points(order)).isEqualTo(Map.of("A", "1.5", "B", "1.5", "C", "2", "D", "1"));
        assertThat(order.lines()).extracting(GroupPlace::place).containsExactly(1, 2, 2, 4);
        assertThat(order.lines()).extracting(GroupPlace::shared).containsExactly(false, true, true, false);
    }

    /**
     * "Copeland's method", Wikipedia, revision 86831970: no candidate beats all others, and voters leave candidates out, who then are
     * tied last.
     */
    @Test
    void aScheduleWithoutCondorcetWinnerAndWithMissingChoices() {
        var votes = ballots("31 A>E>C>D>B", "30 B>A>E", "29 C>D>B", "10 D>A>E");
        var order = GroupOrder.of(OrderMethodName.COPELAND, A_TO_E, votes);
        assertThat(points(order)).isEqualTo(Map.of("A", "3", "B", "2", "C", "2", "D", "1", "E", "2"));
        assertThat(order.lines()).extracting(GroupPlace::place).containsExactly(1, 2, 2, 2, 5);
    }

    /** "Borda count", Wikipedia, on equal ranks: who is indifferent between two at the top gives each of them 2½ of the points. */
    @Test
    void thoseWhoShareAPlaceHaveTheMeanOfItsPoints() {
        var vote = new Arrangement<>(List.of(List.of("Andrew", "Brian"), List.of("Catherine"), List.of("David")));
        var order = GroupOrder.of(OrderMethodName.BORDA, vote.things(), List.of(vote));
        assertThat(points(order)).isEqualTo(Map.of("Andrew", "2.5", "Brian", "2.5", "Catherine", "1", "David", "0"));
        var two = new Arrangement<>(List.of(List.of("Andrew"), List.of("Brian")));
        assertThat(points(GroupOrder.of(OrderMethodName.BORDA, vote.things(), List.of(two))))
                .as("those left out share the last two places")
                .isEqualTo(Map.of("Andrew", "3", "Brian", "2", "Catherine", "0.5", "David", "0.5"));
    }

    /** NAG Library, routine G08DAF, example results: three rankings of ten with ties, W = 0.828. */
    @Test
    void kendallsCoefficientOfConcordanceWithTies() {
        var order = GroupOrder.of(
                OrderMethodName.BORDA,
                IntStream.range(0, 10).boxed().toList(),
                List.of(
                        ranked(1.0, 4.5, 2.0, 4.5, 3.0, 7.5, 6.0, 9.0, 7.5, 10.0),
                        ranked(2.5, 1.0, 2.5, 4.5, 4.5, 8.0, 9.0, 6.5, 10.0, 6.5),
                        ranked(2.0, 1.0, 4.5, 4.5, 4.5, 4.5, 8.0, 8.0, 8.0, 10.0)));
        assertThat(order.agreement()).isCloseTo(0.828, within(0.0005));
        assertThat(order.agreed()).contains(GroupOrder.Agreement.STRONG);
    }

    @Test
    void howFarApartPeopleAreIsAShareOfTheMostThereCanBe() {
        var split = List.of(arranged("A>B>C>D>E"), arranged("E>B>C>D>A"));
        var order = GroupOrder.of(OrderMethodName.BORDA, A_TO_E, split);
        var spread = order.lines().stream().collect(toMap(GroupPlace::thing, GroupPlace::spread));
        assertThat(spread.get("A").share()).isEqualTo(1);
        assertThat(spread.get("A").deviation()).isEqualTo(2);
        assertThat(spread.get("A").level()).isEqualTo(PlaceSpread.Level.FAR_APART);
        assertThat(spread.get("A").twicePlaces()).isEqualTo(Map.of(2, 1, 10, 1));
        assertThat(spread.get("C").share()).isZero();
        assertThat(spread.get("C").level()).isEqualTo(PlaceSpread.Level.CLOSE);
    }

    @Test
    void whereThereIsLittleToGoByNothingIsClaimed() {
        assertThat(GroupOrder.of(OrderMethodName.BORDA, A_TO_E, List.of()).agreement())
                .isNull();
        assertThat(GroupOrder.of(OrderMethodName.BORDA, A_TO_E, List.of(arranged("A>B")))
                        .agreement())
                .isNull();
        var tied = List.<Arrangement<String>>of(Arrangement.empty(), Arrangement.empty());
        assertThat(GroupOrder.of(OrderMethodName.BORDA, A_TO_E, tied).agreed()).isEmpty();
        assertThat(GroupOrder.of(OrderMethodName.BORDA, List.<String>of(), tied).lines())
                .isEmpty();
        assertThat(GroupOrder.of(OrderMethodName.COPELAND, List.of("A"), tied).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.spread().share()).isZero());
    }

    private static Map<String, String> points(GroupOrder<String> order) {
        return order.lines().stream().collect(toMap(GroupPlace::thing, GroupPlace::points));
    }

    /** "42 A>B": that many times. */
    private static List<Arrangement<String>> ballots(String... lines) {
        var all = new ArrayList<Arrangement<String>>();
        for (var line : lines) {
            var words = line.split(" ");
            all.addAll(Collections.nCopies(Integer.parseInt(words[0]), arranged(words[1])));
        }
        return all;
    }

    private static Arrangement<String> arranged(String order) {
        return Arrangement.of(Arrays.asList(order.split(">")));
    }

    private static Arrangement<Integer> ranked(Double... ranks) {
        var places = new TreeMap<Double, List<Integer>>();
        for (var i = 0; i < ranks.length; i++)
            places.computeIfAbsent(ranks[i], none -> new ArrayList<>()).add(i);
        return new Arrangement<>(new ArrayList<>(places.values()));
    }
}
