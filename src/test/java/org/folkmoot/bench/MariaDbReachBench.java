package org.folkmoot.bench;

import java.util.List;

/** {@link ReachBench} on MariaDB alone. */
class MariaDbReachBench extends ReachBench {

    @Override
    List<ReachStore> stores() {
        return List.of(ReachStore.MARIADB);
    }
}
