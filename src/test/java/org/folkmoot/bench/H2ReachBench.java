package org.folkmoot.bench;

import java.util.List;

/** {@link ReachBench} on H2 alone. */
class H2ReachBench extends ReachBench {

    @Override
    List<ReachStore> stores() {
        return List.of(ReachStore.H2);
    }
}
