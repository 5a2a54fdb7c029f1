package org.folkmoot.issue;

import java.util.List;
import java.util.Map;

/** How the orders of several people become one: points for each thing, and more points come first. Pure. */
sealed interface OrderMethod permits BordaCount, CopelandMethod {

    /** Twice the points of each thing, so that half points stay whole. Who gave no order is not among the orders. */
    <T> Map<T, Integer> twicePoints(List<T> things, List<Arrangement<T>> orders);
}
