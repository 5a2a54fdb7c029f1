package org.folkmoot.prioritymap;

import org.folkmoot.shared.Refusal;

enum PrioritymapRefusal implements Refusal {
    FRAME_UNKNOWN,
    FRAME_CHANGED,
    MAP_BEGUN,
    MAP_UNKNOWN,
    MAP_MARKED,
    GROUP_UNKNOWN,
    GROUP_NAMED,
    GROUP_MARKED,
    TOO_MANY_GROUPS,
    CELL_UNKNOWN,
    CHANGED_MEANWHILE,
    CONNECTIONS_UNKNOWN,
    CONNECTIONS_CHANGED,
    TOO_MANY_CONNECTIONS
}
