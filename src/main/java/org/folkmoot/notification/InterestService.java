package org.folkmoot.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single ideas, sessions and inquiries that a person follows, or wants to hear nothing of. */
@Service
@Transactional(readOnly = true)
public class InterestService {

    private static final int MOST = 200;

    static final Set<NotificationKind> OWN = EnumSet.allOf(NotificationKind.class).stream()
            .filter(NotificationKind::alwaysInInbox)
            .collect(Collectors.toSet());

    private final SubjectInterests interests;
    private final Notifications notifications;
    private final ShownSubjects subjects;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    InterestService(
            SubjectInterests interests,
            Notifications notifications,
            ShownSubjects subjects,
            CurrentMember currentMember,
            PortalClock clock) {
        this.interests = interests;
        this.notifications = notifications;
        this.subjects = subjects;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** What the person signed in follows and mutes, latest first; at most 200, without what is not shown any more. */
    @PreAuthorize("isAuthenticated()")
    public List<FollowedSubject> mine() {
        var lines = interests.of(currentMember.id().value(), Limit.of(MOST)).stream()
                .map(SubjectInterest::line)
                .toList();
        var hidden =
                subjects.hiddenAmong(lines.stream().map(FollowedSubject::key).toList());
        return lines.stream().filter(line -> !hidden.contains(line.key())).toList();
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<Interest> mineIn(Origin subject) {
        return interests
                .findByMemberIdAndSubjectKey(currentMember.id().value(), Subject.key(subject.kind(), subject.id()))
                .map(SubjectInterest::interest);
    }

    /** Follows or mutes. What waits for a digest about a muted subject is told no more. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void choose(Origin about, Interest interest) {
        save(new Subject(about.kind(), about.id(), about.label(), about.link()), interest);
    }

    /** Mutes a subject the person was told of. @throws RefusedException NOT_THERE when they were not */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void mute(String key) {
        var me = currentMember.id().value();
        var told = notifications.latestAbout(me, key, Limit.of(1)).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(NotificationRefusal.NOT_THERE));
        save(told.subject(), Interest.MUTED);
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void end(Origin about) {
        end(Subject.key(about.kind(), about.id()));
    }

    /** Neither followed nor muted any more. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void end(String key) {
        interests.forget(currentMember.id().value(), key);
    }

    private void save(Subject subject, Interest interest) {
        var me = currentMember.id();
        var now = clock.instant();
        var row = interests
                .findByMemberIdAndSubjectKey(me.value(), subject.key())
                .orElseGet(() -> new SubjectInterest(me, subject, interest, now));
        row.change(interest, now);
        interests.saveAndFlush(row);
        if (interest == Interest.MUTED) notifications.mute(me.value(), subject.key(), OWN);
    }
}
