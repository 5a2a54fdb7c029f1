package org.folkmoot.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, on the portal. Everybody has their own and reads no other. */
@Service
@Transactional(readOnly = true)
public class InboxService {

    /** Of each subject the newest so many are listed; of the others the number. */
    public static final int LISTED = 4;

    /** Of one subject at most so many can be seen. */
    static final int ABOUT_ONE = 100;

    private final Notifications notifications;
    private final InboxRows rows;
    private final SubjectInterests interests;
    private final ShownSubjects subjects;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    InboxService(
            Notifications notifications,
            InboxRows rows,
            SubjectInterests interests,
            ShownSubjects subjects,
            CurrentMember currentMember,
            PortalClock clock) {
        this.notifications = notifications;
        this.rows = rows;
        this.interests = interests;
        this.subjects = subjects;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** How many the person signed in has not read; 0 for a visitor. */
    @PreAuthorize("permitAll")
    public int unread() {
        return currentMember.find().map(me -> notifications.unread(me.value())).orElse(0);
    }

    /** By subject, the latest first. Seven statements at most, whatever the page. @param unreadOnly only what is not read */
    @PreAuthorize("isAuthenticated()")
    public Page<InboxSubject> list(boolean unreadOnly, Pageable page) {
        var me = currentMember.id().value();
        var groups = rows.subjects(me, unreadOnly, page);
        var keys = groups.stream().map(InboxRows.Group::key).toList();
        if (keys.isEmpty())
            return new PageImpl<>(List.of(), PageRequest.of(page.getPageNumber(), page.getPageSize()), 0);
        var lines = rows.newest(me, keys, unreadOnly, LISTED).stream()
                .collect(Collectors.groupingBy(InboxRows.Line::key, LinkedHashMap::new, Collectors.toList()));
        var hidden = hidden(lines.values().stream().flatMap(List::stream));
        var muted = interests.among(me, Interest.MUTED, keys);
        var shown = groups.stream()
                .map(group -> subject(group, lines.getOrDefault(group.key(), List.of()), hidden, muted))
                .toList();
        return new PageImpl<>(shown, page, rows.count(me, unreadOnly));
    }

    private static InboxSubject subject(
            InboxRows.Group group, List<InboxRows.Line> lines, Set<String> hidden, Set<String> muted) {
        var first = lines.getFirst();
        var entries = lines.stream().map(line -> line.entry(hidden)).toList();
        return new InboxSubject(
                group.key(),
                hidden.contains(group.key()) ? "" : first.title(),
                first.page(),
                group.unread(),
                group.total(),
                muted.contains(group.key()),
                entries);
    }

    private Set<String> hidden(Stream<InboxRows.Line> lines) {
        return subjects.hiddenAmong(
                lines.flatMap(line -> line.repeats().stream()).collect(Collectors.toSet()));
    }

    /** What there is about one subject, newest first; at most the newest 100. */
    @PreAuthorize("isAuthenticated()")
    public List<InboxEntry> about(String key, boolean unreadOnly) {
        var lines = rows.newest(currentMember.id().value(), List.of(key), unreadOnly, ABOUT_ONE);
        var hidden = hidden(lines.stream());
        return lines.stream().map(line -> line.entry(hidden)).toList();
    }

    /** The person opened that page of the portal: they have seen what there is about it. @return how many are unread now */
    @Transactional
    @PreAuthorize("permitAll")
    public int opened(String page) {
        var me = currentMember.find();
        if (me.isEmpty()) return 0;
        var unread = notifications.unread(me.get().value());
        if (page.isEmpty()) return unread;
        if (unread == 0 && !rows.waitsFor(me.get().value(), page)) return 0;
        return notifications.seen(me.get().value(), page, clock.instant()) == 0
                ? unread
                : notifications.unread(me.get().value());
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void markRead(NotificationId id) {
        notifications.read(currentMember.id().value(), id.value(), clock.instant());
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void markUnread(NotificationId id) {
        notifications.markUnread(currentMember.id().value(), id.value());
    }

    /** @return which act of marking it was, for {@link #markUnreadAgain}; empty when there was nothing to mark */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public Optional<Instant> markAllRead() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return notifications.readAll(currentMember.id().value(), now) == 0 ? Optional.empty() : Optional.of(now);
    }

    /** Undoes {@link #markAllRead}. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public int markUnreadAgain(Instant marked) {
        return notifications.unreadAll(currentMember.id().value(), marked);
    }
}
