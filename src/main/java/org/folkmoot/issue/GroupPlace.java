package org.folkmoot.issue;

/**
 * What the group made of one thing.
 *
 * @param place       from 1; those with as many points share it, and the next one counts on
 * @param shared      with another
 * @param twicePoints so that half points stay whole
 */
public record GroupPlace<T>(T thing, int place, boolean shared, int twicePoints, PlaceSpread spread) {

    /** "12" or "12.5" */
    public String points() {
        return halved(twicePoints);
    }

    /** Half of a number, without a needless fraction. */
    public static String halved(int twice) {
        return twice / 2 + (twice % 2 == 0 ? "" : ".5");
    }
}
