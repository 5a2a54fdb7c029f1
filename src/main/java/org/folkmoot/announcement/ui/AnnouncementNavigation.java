package org.folkmoot.announcement.ui;

import org.folkmoot.announcement.AnnouncementId;

/** Where announcements are. */
final class AnnouncementNavigation {

    static final String LIST = "announcements";
    static final String ONE = LIST + "/:announcementId";
    static final String WRITE = ONE + "/write";
    static final String PARAMETER = "announcementId";

    private AnnouncementNavigation() {}

    static String link(AnnouncementId id) {
        return LIST + "/" + id.value();
    }

    static String write(AnnouncementId id) {
        return link(id) + "/write";
    }
}
