package org.folkmoot.steering.ui;

import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.steering.KeptView;
import org.folkmoot.steering.KeptViewService;
import org.folkmoot.steering.MeetingAgendaService;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.QueueService;
import org.folkmoot.steering.QueueViewId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways of looking at the queue kept for a meeting, and what of them can come on its agenda. */
@Component
class MeetingQueue {

    /** Nobody talks about more in one meeting. */
    static final int AT_MOST = 60;

    private final KeptViewService views;
    private final QueueService queue;
    private final MeetingAgendaService agenda;

    MeetingQueue(KeptViewService views, QueueService queue, MeetingAgendaService agenda) {
        this.views = views;
        this.queue = queue;
        this.agenda = agenda;
    }

    List<KeptView> views() {
        return views.all();
    }

    void keepFor(QueueViewId view, @Nullable MeetingId meeting) {
        views.keepFor(view, meeting);
    }

    /** The first ones of the view that stand on no agenda, in its order. */
    List<IdeaId> ready(KeptView view) {
        return agenda.free(queue.ids(view.query(), AT_MOST));
    }
}
