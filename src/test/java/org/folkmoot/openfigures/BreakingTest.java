package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.Regulars;
import org.folkmoot.engagement.Returning;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.openfigures.ReachFigures.Part;
import org.junit.jupiter.api.Test;

class BreakingTest {

    private final Map<SliceKind, List<ReachSlice>> slices = new EnumMap<>(SliceKind.class);
    private Regulars regulars = new Regulars(0, 0, List.of());
    private Map<String, Breaking.Place> register = Map.of();

    @Test
    void aPartOfFewerThanFivePeopleShowsNoFigureAtAll() {
        put(SliceKind.AREA, area("a", 40, 0), area("b", 30, 0), area("c", 4, 0), area("d", 2, 0));
        var parts = down().areas();
        assertThat(parts).extracting(Part::withheld).containsExactly(false, false, true, true);
        assertThat(parts.get(2)).isEqualTo(new Part("c", "Area c", true, null, null, null, null, null, null));
        assertThat(parts.get(0).people()).isEqualTo(40);
        assertThat(parts.get(0).places()).isEqualTo(80);
    }

    /** As the one place that decides has it: heads without a name are people too. */
    @Test
    void fewHeadsWithoutANameWithholdTheirPart() {
        put(SliceKind.AREA, area("a", 40, 3), area("b", 30, 0), area("c", 50, 12), area("d", 0, 0));
        assertThat(down().areas()).extracting(Part::withheld).containsExactly(true, true, false, false);
        assertThat(down().areas()).extracting(Part::unnamed).containsExactly(null, null, 12, 0);
    }

    @Test
    void anOrganisationThatIsWhatItsSectorLacksIsNotAlone() {
        put(SliceKind.SECTOR, slice(SliceKind.SECTOR, "health", 20), slice(SliceKind.SECTOR, "police", 30));
        put(
                SliceKind.ORGANISATION,
                slice(SliceKind.ORGANISATION, "o1", 3),
                slice(SliceKind.ORGANISATION, "o2", 17),
                slice(SliceKind.ORGANISATION, "o3", 2),
                slice(SliceKind.ORGANISATION, "o4", 28));
        register = Map.of(
                "o1", new Breaking.Place("health", "x"),
                "o2", new Breaking.Place("health", "x"),
                "o3", new Breaking.Place("police", "x"),
                "o4", new Breaking.Place("police", "x"));
        assertThat(down().organisations()).extracting(Part::withheld).containsOnly(true);
        assertThat(down().sectors()).extracting(Part::withheld).containsOnly(false);
    }

    @Test
    void aCellGivesAwayNeitherItsSectorNorItsArea() {
        put(SliceKind.SECTOR, slice(SliceKind.SECTOR, "s1", 20), slice(SliceKind.SECTOR, "s2", 22));
        put(SliceKind.AREA, area("a1", 21, 0), area("a2", 21, 0));
        put(
                SliceKind.SECTOR_AREA,
                slice(SliceKind.SECTOR_AREA, "s1/a1", 3),
                slice(SliceKind.SECTOR_AREA, "s1/a2", 17),
                slice(SliceKind.SECTOR_AREA, "s2/a1", 18),
                slice(SliceKind.SECTOR_AREA, "s2/a2", 4));
        assertThat(down().sectorsAndAreas()).extracting(Part::withheld).containsOnly(true);
    }

    @Test
    void aPartWithoutANameSaysSo() {
        put(SliceKind.AREA, new ReachSlice(SliceKind.AREA, "", "", reach(9, 0)));
        assertThat(down().areas()).extracting(Part::name).containsExactly("None known");
    }

    @Test
    void theShareInOneActivityIsShownWhereBothGroupsAreLargeEnough() {
        regulars = new Regulars(460, 285, List.of());
        assertThat(down().regularity().inOneActivity()).isEqualTo(285);
        assertThat(down().regularity().inOneActivityPercent()).isEqualTo(62);
        for (var few : new Regulars[] {
            new Regulars(460, 4, List.of()), new Regulars(460, 457, List.of()), new Regulars(3, 3, List.of())
        }) {
            regulars = few;
            assertThat(down().regularity().inOneActivity()).isNull();
            assertThat(down().regularity().inOneActivityPercent()).isNull();
        }
        regulars = new Regulars(0, 0, List.of());
        assertThat(down().regularity().inOneActivity()).isZero();
        assertThat(down().regularity().inOneActivityPercent()).isNull();
    }

    @Test
    void whoCameAgainInAMonthIsWithheldWithWhoWasNew() {
        put(
                SliceKind.MONTH,
                slice(SliceKind.MONTH, "2009-01", 40),
                slice(SliceKind.MONTH, "2009-02", 33),
                slice(SliceKind.MONTH, "2009-03", 50));
        regulars = new Regulars(
                80,
                40,
                List.of(
                        new Returning("2009-01", 40, 0),
                        new Returning("2009-02", 30, 3),
                        new Returning("2009-03", 10, 40)));
        var months = down().regularity().months();
        assertThat(months.get(1).firstTimers()).isNull();
        assertThat(months.get(1).returners()).isNull();
        assertThat(months.get(2).firstTimers())
                .as("else the second month is what is missing")
                .isNull();
        assertThat(months.get(0).firstTimers()).isEqualTo(40);
        assertThat(down().months()).extracting(Part::withheld).containsOnly(false);
    }

    private ReachFigures.Breakdown down() {
        return new Breaking(slices, regulars, register, "None known").down(null);
    }

    private void put(SliceKind kind, ReachSlice... all) {
        slices.put(kind, Arrays.asList(all));
    }

    private static ReachSlice area(String key, int people, int unnamed) {
        return new ReachSlice(SliceKind.AREA, key, "Area " + key, reach(people, unnamed));
    }

    private static ReachSlice slice(SliceKind kind, String key, int people) {
        return new ReachSlice(kind, key, key, reach(people, 0));
    }

    private static Reach reach(int people, int unnamed) {
        return new Reach(people, unnamed, 2 * people, 1, 1, 3, Instant.EPOCH);
    }
}
