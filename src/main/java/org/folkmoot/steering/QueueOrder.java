package org.folkmoot.steering;

import java.util.List;

/** Order of the queue, the same on every page: ties are broken by id. Words: {@code steering.queue.order.<name>}. */
public enum QueueOrder {
    LONGEST_WAITING(Key.SINCE.up(), Key.ID.up()),
    NEWEST(Key.SINCE.down(), Key.ID.down()),
    MOST_SUPPORTED(Key.SUPPORTERS.down(), Key.SINCE.up(), Key.ID.up());

    /** What it can be ordered by. */
    enum Key {
        SINCE,
        SUPPORTERS,
        ID;

        private By up() {
            return new By(this, false);
        }

        private By down() {
            return new By(this, true);
        }
    }

    record By(Key key, boolean descending) {}

    private final List<By> keys;

    QueueOrder(By... keys) {
        this.keys = List.of(keys);
    }

    List<By> keys() {
        return keys;
    }
}
