package org.folkmoot.target;

import java.math.BigDecimal;

/** Which way is better. Words in the bundle: {@code target.direction.<name>}. */
public enum TargetDirection {
    MORE,
    LESS;

    /** Whether one figure is as good as the other, or better. */
    boolean reaches(BigDecimal figure, BigDecimal wanted) {
        return this == MORE ? figure.compareTo(wanted) >= 0 : figure.compareTo(wanted) <= 0;
    }
}
