package org.folkmoot.steering;

import org.jspecify.annotations.Nullable;

/**
 * A way of looking at the queue the group keeps under a name, for example for its next meeting.
 *
 * @param by      name of who kept it
 * @param meeting for which it is kept, or null for none in particular
 */
public record KeptView(
        QueueViewId id,
        String name,
        QueueQuery query,
        String by,
        @Nullable MeetingId meeting) {}
