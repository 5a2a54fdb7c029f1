package org.folkmoot.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where a person says what they want to be told, and how. */
@Service
@Transactional(readOnly = true)
public class PreferenceService {

    private final Preferences preferences;
    private final QuietTimes quietTimes;
    private final Notifications notifications;
    private final Wishes wishes;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    PreferenceService(
            Preferences preferences,
            QuietTimes quietTimes,
            Notifications notifications,
            Wishes wishes,
            CurrentMember currentMember,
            PortalClock clock) {
        this.preferences = preferences;
        this.quietTimes = quietTimes;
        this.notifications = notifications;
        this.wishes = wishes;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** What the person signed in hears of each kind that can concern them, the most personal first. */
    @PreAuthorize("isAuthenticated()")
    public List<Wish> mine() {
        var me = currentMember.id();
        var chosen = wishes.of(Set.of(me));
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> kind.only().map(currentMember::has).orElse(true))
                .map(kind -> chosen.wish(me, kind))
                .toList();
    }

    /**
     * What waits for a digest follows the new choice. The inbox keeps what is the person's own, whatever is asked
     * ({@link NotificationKind#alwaysInInbox}).
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public Wish choose(NotificationKind kind, boolean inbox, MailWish mail) {
        var me = currentMember.id();
        var now = clock.instant();
        var preference =
                preferences.findByMemberIdAndKind(me.value(), kind).orElseGet(() -> new Preference(me, kind, now));
        preference.choose(inbox, mail, now);
        first(() -> preferences.saveAndFlush(preference));
        switch (mail) {
            case AT_ONCE -> {} // what waits already is not hurried
            case DAILY -> notifications.waitInstead(me.value(), EnumSet.of(kind), Waits.DAILY);
            case WEEKLY -> notifications.waitInstead(me.value(), EnumSet.of(kind), Waits.WEEKLY);
            case OFF -> notifications.waitInstead(me.value(), EnumSet.of(kind), null);
        }
        return preference.wish();
    }

    /** As recommended, for every kind, from now on. Quiet hours, and what is followed or muted, stay. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void reset() {
        preferences.reset(currentMember.id().value());
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<QuietHours> quietHours() {
        return quietTimes.findByMemberId(currentMember.id().value()).map(QuietTime::hours);
    }

    /** Mails about the account itself come all the same. @throws RefusedException QUIET_ALL_DAY, from {@link QuietHours} */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void keepQuiet(QuietHours hours) {
        var me = currentMember.id();
        var time = quietTimes.findByMemberId(me.value()).orElseGet(() -> new QuietTime(me, hours));
        time.move(hours);
        first(() -> quietTimes.saveAndFlush(time));
    }

    /** Two devices that choose for the first time at the same moment: the second is told, as with any later change. */
    private static void first(Runnable saving) {
        try {
            saving.run();
        } catch (DataIntegrityViolationException onAnotherDevice) {
            throw new OptimisticLockingFailureException("chosen on another device", onAnotherDevice);
        }
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void endQuietHours() {
        quietTimes.end(currentMember.id().value());
    }
}
