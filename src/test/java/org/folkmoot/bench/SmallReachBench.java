package org.folkmoot.bench;

/** {@link ReachBench} with little of everything: whether all of it works, in a minute or two. Its figures say nothing. */
class SmallReachBench extends ReachBench {

    @Override
    ReachSizes sizes() {
        return ReachSizes.SMALL;
    }
}
