package org.folkmoot.round;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the cards of a round that has ended into groups, until people give dots to them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class GroupingService {

    private final RoomRounds rounds;
    private final RoundCards cards;
    private final CardGroups groups;
    private final CardMoves moves;
    private final RoundReading reading;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    GroupingService(
            RoomRounds rounds,
            RoundCards cards,
            CardGroups groups,
            CardMoves moves,
            RoundReading reading,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.cards = cards;
        this.groups = groups;
        this.moves = moves;
        this.reading = reading;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** While a round runs its cards are only counted. Empty for a round of something else. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<RoundBoard> board(DialogueSessionId session, RoundId id) {
        return rounds.findById(id.value())
                .filter(round -> round.isOf(RoundSubject.of(session)))
                .map(round -> {
                    var line = reading.line(round, reading.all(round.subject()));
                    return line.ended() ? reading.board(round, line) : RoundReading.hidden(line);
                });
    }

    /** @param group null for none. @throws RefusedException NOT_TO_BE_GROUPED, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void move(RoundId id, CardId card, @Nullable CardGroupId group) {
        var round = locked(id);
        put(round, List.of(card(id, card)), group == null ? null : group(id, group));
    }

    /** Puts a card into a new group. @throws RefusedException NOT_TO_BE_GROUPED, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void group(RoundId id, CardId card, String title) {
        var round = locked(id);
        put(round, List.of(card(id, card)), made(id, title));
    }

    /**
     * Puts a card to another one: into its group, or with it into a new one.
     *
     * @param title of a new group
     * @throws RefusedException NOT_TO_BE_GROUPED, NOT_THERE
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void join(RoundId id, CardId card, CardId other, String title) {
        var round = locked(id);
        if (card.equals(other)) return;
        var onto = card(id, other);
        var standing = onto.group();
        if (standing != null) put(round, List.of(card(id, card)), group(id, new CardGroupId(standing)));
        else put(round, List.of(onto, card(id, card)), made(id, title));
    }

    /** @throws RefusedException NOT_TO_BE_GROUPED, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void name(RoundId id, CardGroupId group, String title) {
        var words = CardHeap.title(title);
        var round = locked(id);
        round.refuseUnlessToBeGrouped();
        group(id, group).name(words);
        tell(round);
    }

    /** Takes all cards out of a group. @throws RefusedException NOT_TO_BE_GROUPED, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void ungroup(RoundId id, CardGroupId group) {
        var round = locked(id);
        var gone = group(id, group).id().value();
        put(
                round,
                cards.standingIn(id.value()).stream()
                        .filter(card -> gone.equals(card.group()))
                        .toList(),
                null);
    }

    /** Takes back the last step that stands: cards lie where they lay before it. @throws RefusedException NOTHING_TO_UNDO, NOT_TO_BE_GROUPED, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void undo(RoundId id) {
        var round = locked(id);
        round.refuseUnlessToBeGrouped();
        var last = moves.findFirstByRoundIdAndUndoneAtIsNullOrderByMovedAtDescIdDesc(id.value())
                .orElseThrow(() -> new RefusedException(RoundRefusal.NOTHING_TO_UNDO));
        for (var move : moves.findByBatchIdAndUndoneAtIsNull(last.batch())) {
            card(id, new CardId(move.card())).putBack(move.from());
            move.undo(clock.instant());
        }
        tell(round);
    }

    private void put(RoomRound round, List<RoundCard> moved, @Nullable CardGroup to) {
        round.refuseUnlessToBeGrouped();
        var batch = Ids.next();
        var now = clock.instant();
        var there = to == null ? null : to.id().value();
        moved.stream()
                .filter(card -> !Objects.equals(card.group(), there))
                .forEach(card -> moves.save(card.moveTo(to, batch, currentMember.id(), now)));
        tell(round);
    }

    private CardGroup made(RoundId id, String title) {
        return groups.saveAndFlush(new CardGroup(id, CardHeap.title(title), currentMember.id(), clock.instant()));
    }

    private CardGroup group(RoundId id, CardGroupId group) {
        return groups.findByIdAndRoundId(group.value(), id.value()).orElseThrow(GroupingService::gone);
    }

    private RoundCard card(RoundId id, CardId card) {
        return cards.findById(card.value())
                .filter(one -> one.stands() && one.round().equals(id.value()))
                .orElseThrow(GroupingService::gone);
    }

    private RoomRound locked(RoundId id) {
        return rounds.lock(id.value()).orElseThrow(GroupingService::gone);
    }

    private void tell(RoomRound round) {
        events.publishEvent(new RoundChanged(round.subject()));
    }

    private static RefusedException gone() {
        return new RefusedException(RoundRefusal.NOT_THERE);
    }
}
