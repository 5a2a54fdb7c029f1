package org.folkmoot.conversation;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.moderation.ModeratedAuthors;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own calendar address (ADR 44). Whoever knows it can read it, so its owner makes another one or revokes it, and
 * the one before stops at once.
 */
@Service
@Transactional
public class CalendarFeedService {

    static final String PATH = "calendar/";
    static final String SUFFIX = ".ics";

    private final CalendarFeeds feeds;
    private final SessionFeeds sessions;
    private final MemberService members;
    private final ModeratedAuthors authors;
    private final CurrentMember currentMember;
    private final FolkmootSettings settings;
    private final PortalClock clock;

    CalendarFeedService(
            CalendarFeeds feeds,
            SessionFeeds sessions,
            MemberService members,
            ModeratedAuthors authors,
            CurrentMember currentMember,
            FolkmootSettings settings,
            PortalClock clock) {
        this.feeds = feeds;
        this.sessions = sessions;
        this.members = members;
        this.authors = authors;
        this.currentMember = currentMember;
        this.settings = settings;
        this.clock = clock;
    }

    /** The one of the person signed in that can be read now. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<CalendarFeedLine> mine() {
        return feeds.findByMemberIdAndStandingTrue(currentMember.id().value()).map(CalendarFeed::line);
    }

    /**
     * Makes one for the person signed in, in place of the one before.
     *
     * @return the whole address, to be shown once: it is kept nowhere
     * @throws RefusedException FEED_MADE_MEANWHILE
     */
    @PreAuthorize("isAuthenticated()")
    public String make() {
        var me = currentMember.id();
        var now = clock.instant();
        feeds.lock(me.value()).ifPresent(before -> before.end(FeedEnd.REPLACED, now));
        feeds.flush();
        var token = FeedToken.next();
        try {
            feeds.saveAndFlush(new CalendarFeed(me, FeedToken.hash(token), now));
        } catch (DataIntegrityViolationException anotherWindowWasFirst) {
            throw new RefusedException(ConversationRefusal.FEED_MADE_MEANWHILE);
        }
        return settings.url(PATH + token + SUFFIX);
    }

    /** Ends the one of the person signed in; without one there is nothing to end. */
    @PreAuthorize("isAuthenticated()")
    public void revoke() {
        feeds.lock(currentMember.id().value()).ifPresent(feed -> feed.end(FeedEnd.REVOKED, clock.instant()));
    }

    /**
     * What a calendar program gets at that address: iCalendar text, in a fixed number of statements. Empty when the token is
     * none of ours or its owner is blocked or gone. Notes on which day it was read last.
     */
    @PreAuthorize("permitAll")
    public Optional<String> read(String token) {
        if (!FeedToken.possible(token)) return Optional.empty();
        var feed = feeds.findByTokenHashAndStandingTrue(FeedToken.hash(token))
                .filter(one -> SystemWork.call(() -> mayHaveOne(one.member())));
        var today = clock.today();
        feed.filter(one -> one.notYetReadOn(today)).ifPresent(one -> feeds.noteRead(one.id(), today));
        return feed.map(one -> sessions.of(one.member()));
    }

    private boolean mayHaveOne(MemberId owner) {
        return !members.addressesOf(List.of(owner)).isEmpty() && !authors.blocked(owner);
    }
}
