package org.folkmoot.notification;

import java.util.List;

/**
 * What a person was told about one subject.
 *
 * @param title   empty when nobody may see it now
 * @param page    where it is, without a leading slash
 * @param total   how many there are in the list asked for
 * @param entries the newest of them, newest first
 */
public record InboxSubject(
        String key, String title, String page, int unread, int total, boolean muted, List<InboxEntry> entries) {

    public InboxSubject {
        entries = List.copyOf(entries);
    }

    public int more() {
        return total - entries.size();
    }
}
