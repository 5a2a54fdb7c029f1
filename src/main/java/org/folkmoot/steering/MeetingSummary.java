package org.folkmoot.steering;

import java.time.Instant;

/**
 * One line of the list of meetings.
 *
 * @param startsAt UTC
 * @param items    on its agenda
 * @param minutes  they take together
 * @param present  members there
 */
public record MeetingSummary(
        MeetingId id, Instant startsAt, String venue, MeetingState state, int items, int minutes, int present) {}
