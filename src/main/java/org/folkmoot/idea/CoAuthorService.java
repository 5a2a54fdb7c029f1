package org.folkmoot.idea;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.Commenters;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing an idea together: who put it forward invites, the other says yes or no, and may leave. */
@Service
@Transactional(readOnly = true)
public class CoAuthorService {

    public static final int MOST = 10;

    private final Ideas ideas;
    private final CoAuthors coAuthors;
    private final IdeaAuthors authors;
    private final Commenters commenters;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    CoAuthorService(
            Ideas ideas,
            CoAuthors coAuthors,
            IdeaAuthors authors,
            Commenters commenters,
            MemberService members,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.coAuthors = coAuthors;
        this.authors = authors;
        this.commenters = commenters;
        this.members = members;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Who writes with the one who put it forward, or is asked to; nothing for those who do not write it themselves. */
    @PreAuthorize("isAuthenticated()")
    public List<CoAuthorLine> of(IdeaId id) {
        var idea = ideas.findById(id.value());
        if (idea.isEmpty() || !authors.has(idea.get(), currentMember.id())) return List.of();
        var standing = coAuthors.standing(id.value());
        var names = members.namesOf(standing.stream()
                .flatMap(one -> Optional.ofNullable(one.member()).stream())
                .collect(Collectors.toSet()));
        return standing.stream()
                .map(one -> new CoAuthorLine(one.id(), called(one, names), one.isWithUs()))
                .toList();
    }

    private static String called(CoAuthor one, Map<MemberId, String> names) {
        var address = one.address();
        if (address != null) return address;
        var member = one.member();
        return member == null ? "" : names.getOrDefault(member, "");
    }

    /** What the person acting is asked and has not answered, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<CoAuthorInvitation> mine() {
        var me = currentMember.find();
        if (me.isEmpty()) return List.of();
        var open = Stream.concat(
                        coAuthors.of(me.get().value()).stream(), coAuthors.addressed(addressOf(me.get())).stream())
                .filter(CoAuthor::isInvited)
                .toList();
        if (open.isEmpty()) return List.of();
        var names = members.namesOf(open.stream().map(CoAuthor::invitedBy).collect(Collectors.toSet()));
        var titles = ideas.rows(open.stream().map(one -> one.idea().value()).toList()).stream()
                .filter(IdeaRow::open)
                .collect(Collectors.toMap(IdeaRow::id, IdeaRow::title));
        return open.stream()
                .filter(one -> titles.containsKey(one.idea().value()))
                .map(one -> new CoAuthorInvitation(
                        one.idea(),
                        titles.getOrDefault(one.idea().value(), ""),
                        names.getOrDefault(one.invitedBy(), ""),
                        one.invitedAt()))
                .toList();
    }

    /** The unanswered invitation of the person acting to this idea. */
    @PreAuthorize("isAuthenticated()")
    public Optional<CoAuthorInvitation> mine(IdeaId id) {
        return mine().stream().filter(one -> one.idea().equals(id)).findFirst();
    }

    /**
     * Invites whoever has an account with this address, now or later. Nobody learns whether anyone has.
     *
     * @throws RefusedException NOT_YOURS, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, TOO_MANY_AUTHORS, ALREADY_WITH_US
     *     for the author's own address
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void invite(IdeaId id, EmailAddress address) {
        var idea = mineToShare(id);
        if (address.value().equals(addressOf(idea.proposer()))) throw new RefusedException(IdeaRefusal.ALREADY_WITH_US);
        if (coAuthors.standing(id.value()).stream().anyMatch(one -> one.isFor(address.value()))) return;
        var invited = SystemWork.call(() -> members.findByEmail(address));
        if (invited.filter(member -> coAuthors.lock(id.value(), member.value()).isPresent())
                .isPresent()) return;
        invite(idea, invited.orElse(null), address, null);
    }

    /**
     * Invites who wrote a helpful comment on the idea.
     *
     * @throws RefusedException as {@link #invite(IdeaId, EmailAddress)}; ALREADY_WITH_US when they are, or are asked already
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void inviteFrom(IdeaId id, CommentId comment) {
        var idea = mineToShare(id);
        var invited = commenters
                .authorOf(new CommentOn(IdeaModeration.KIND, id.value()), comment)
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
        if (invited.equals(idea.proposer())
                || coAuthors.lock(id.value(), invited.value()).isPresent())
            throw new RefusedException(IdeaRefusal.ALREADY_WITH_US);
        invite(idea, invited, null, comment.value());
    }

    /** @throws RefusedException NOT_INVITED, ALREADY_ANSWERED, ALREADY_WITHDRAWN */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void accept(IdeaId id) {
        var idea = held(id);
        idea.requireUnanswered();
        var mine = mineOn(id);
        mine.accept(clock.instant());
        told(idea, mine, CoAuthorAnswered.Answered.ACCEPTED);
    }

    /** @throws RefusedException NOT_INVITED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void decline(IdeaId id) {
        var idea = held(id);
        var mine = mineOn(id);
        mine.decline(clock.instant());
        told(idea, mine, CoAuthorAnswered.Answered.DECLINED);
    }

    /** What they wrote stays. @throws RefusedException NOT_INVITED, AUTHOR_CANNOT_LEAVE for who put it forward */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void leave(IdeaId id) {
        var idea = held(id);
        if (idea.proposer().equals(currentMember.id())) throw new RefusedException(IdeaRefusal.AUTHOR_CANNOT_LEAVE);
        var mine = mineOn(id);
        if (!mine.isWithUs()) throw new RefusedException(IdeaRefusal.NOT_INVITED);
        mine.leave(clock.instant());
        told(idea, mine, CoAuthorAnswered.Answered.LEFT);
    }

    /** Who put it forward takes an unanswered invitation back. @throws RefusedException NOT_YOURS, NOT_INVITED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void takeBack(IdeaId id, UUID invitation) {
        var idea = held(id);
        if (!idea.proposer().equals(currentMember.id())) throw new RefusedException(IdeaRefusal.NOT_YOURS);
        coAuthors
                .find(invitation)
                .filter(one -> one.idea().equals(id) && one.isInvited())
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_INVITED))
                .takeBack(clock.instant());
    }

    private void invite(Idea idea, @Nullable MemberId invited, @Nullable EmailAddress address, @Nullable UUID comment) {
        if (coAuthors.standing(idea.id().value()).size() >= MOST)
            throw new RefusedException(IdeaRefusal.TOO_MANY_AUTHORS, MOST);
        var me = currentMember.id();
        var now = clock.instant();
        var row = new CoAuthor(idea.id(), invited, address, me, comment, now);
        try {
            coAuthors.saveAndFlush(row);
        } catch (DataIntegrityViolationException twiceAtOnce) {
            throw new RefusedException(IdeaRefusal.ALREADY_WITH_US);
        }
        if (invited != null)
            events.publishEvent(new CoAuthorInvited(row.id(), idea.id(), idea.title(), invited, me, comment, now));
    }

    private void told(Idea idea, CoAuthor row, CoAuthorAnswered.Answered answer) {
        events.publishEvent(new CoAuthorAnswered(
                row.id(), idea.id(), idea.title(), currentMember.id(), row.invitedBy(), answer, clock.instant()));
    }

    private Idea mineToShare(IdeaId id) {
        var idea = held(id);
        if (!idea.proposer().equals(currentMember.id())) throw new RefusedException(IdeaRefusal.NOT_YOURS);
        idea.requireAwaitingAnswer();
        return idea;
    }

    private CoAuthor mineOn(IdeaId id) {
        var me = currentMember.id();
        var mine = coAuthors
                .lock(id.value(), me.value())
                .or(() -> coAuthors.lockAddressed(id.value(), addressOf(me)))
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_INVITED));
        mine.isFor(me);
        return mine;
    }

    private String addressOf(MemberId member) {
        return SystemWork.call(() -> members.addressesOf(List.of(member))).values().stream()
                .findFirst()
                .map(EmailAddress::value)
                .orElse("");
    }

    private Idea held(IdeaId id) {
        return ideas.lock(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
    }
}
