package org.folkmoot.programme;

/** A stored thing that later programme files find again by its name, and that has a place in their order. */
interface Named {

    String name();

    void standAt(int place);
}
