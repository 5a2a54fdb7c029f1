package org.folkmoot.steering;

/** Where a meeting stands. Words in the bundle: {@code steering.meeting.state.<name>}. */
public enum MeetingState {
    PLANNED,
    /** In the room: the timer runs, decisions are prepared. */
    RUNNING,
    /** Over; its answers wait to be published together. */
    ENDED,
    PUBLISHED,
    /** It does not take place. */
    CANCELLED;

    /** It has taken place: there are minutes. */
    public boolean over() {
        return this == ENDED || this == PUBLISHED;
    }

    /** The agenda may still change. */
    public boolean takesItems() {
        return this == PLANNED || this == RUNNING;
    }
}
