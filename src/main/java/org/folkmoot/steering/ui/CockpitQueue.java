package org.folkmoot.steering.ui;

import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.steering.Neighbours;
import org.folkmoot.steering.QueueItem;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Where an idea stands in the queue one came from, and the {@value #AROUND} lines it stands among. */
@Component
class CockpitQueue {

    private static final int AROUND = 9;

    private final QueueService queue;

    CockpitQueue(QueueService queue) {
        this.queue = queue;
    }

    /** @param around itself among them, when it is in the queue */
    record Stand(Neighbours neighbours, List<QueueItem> around) {}

    Stand of(QueueQuery query, IdeaId idea) {
        var neighbours = queue.neighbours(query, idea);
        var page = Math.max(0, neighbours.position() - 1) / AROUND;
        return new Stand(
                neighbours,
                queue.page(query, neighbours.total(), PageRequest.of(page, AROUND))
                        .getContent());
    }
}
