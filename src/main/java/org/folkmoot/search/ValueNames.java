package org.folkmoot.search;

import java.util.Map;

/** Names of a dimension's values: a thing is found by them, and filters show them. A module lends it as a bean. */
public interface ValueNames {

    /** Every value's name. Asked again after some seconds. */
    Map<Dimension, Map<String, String>> names();
}
