package org.folkmoot.steering.ui;

import org.folkmoot.steering.MeetingId;

/** Addresses of the meetings' screens, without a leading slash. */
final class MeetingNavigation {

    static final String LIST = "steering/meetings";
    static final String MEETING_ID = "meetingId";
    static final String MEETING = LIST + "/:" + MEETING_ID;
    static final String ROOM = MEETING + "/room";
    static final String PUBLISH = MEETING + "/publish";
    static final String MINUTES = MEETING + "/minutes";
    static final String PUBLISHED_MINUTES = "minutes/:" + MEETING_ID;
    static final String TEMPLATES = "steering/templates";
    static final String ITEM = "item";

    private MeetingNavigation() {}

    static String meeting(MeetingId id) {
        return LIST + "/" + id.value();
    }

    static String room(MeetingId id) {
        return meeting(id) + "/room";
    }

    /** @param item from 1 */
    static String room(MeetingId id, int item) {
        return room(id) + "?" + ITEM + "=" + item;
    }

    static String minutes(MeetingId id) {
        return meeting(id) + "/minutes";
    }

    static String publishedMinutes(MeetingId id) {
        return "minutes/" + id.value();
    }

    static String publish(MeetingId id) {
        return meeting(id) + "/publish";
    }
}
