package org.folkmoot.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In each order a thing has one point for every thing below it and half a point for every one it is tied with; that is the mean
 * of the points of the places that are shared.
 */
final class BordaCount implements OrderMethod {

    @Override
    public <T> Map<T, Integer> twicePoints(List<T> things, List<Arrangement<T>> orders) {
        Map<T, Integer> points = new HashMap<>();
        things.forEach(thing -> points.put(thing, 0));
        for (var order : orders)
            order.twicePlaces(things)
                    .forEach((thing, twicePlace) -> points.merge(thing, 2 * things.size() - twicePlace, Integer::sum));
        return points;
    }
}
