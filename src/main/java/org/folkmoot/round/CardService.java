package org.folkmoot.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The round on the phone of somebody in the room: their cards, and those of others once their own is in; their dots. Each
 * change holds the round's row, so none comes in after its end.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CardService {

    private final RoomRounds rounds;
    private final RoundCards cards;
    private final TableChoices choices;
    private final RoundDots dots;
    private final RoundReading reading;
    private final RoundRoom room;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    CardService(
            RoomRounds rounds,
            RoundCards cards,
            TableChoices choices,
            RoundDots dots,
            RoundReading reading,
            RoundRoom room,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.cards = cards;
        this.choices = choices;
        this.dots = dots;
        this.reading = reading;
        this.room = room;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** Empty for a session that is none. Whoever is not checked in learns nothing of its rounds. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<MyRoom> room(DialogueSessionId id) {
        return room.session(id).map(session -> mine(id, session));
    }

    /** Whether there is something for the person acting now, in few words. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public RoundHint hint(DialogueSessionId id) {
        if (!room.here(id)) return RoundHint.NONE;
        var all = reading.all(RoundSubject.of(id));
        if (all.isEmpty()) return RoundHint.NONE;
        var open = room.session(id).filter(session -> room.hours(session) == RoomHours.OPEN);
        if (open.isPresent()) return RoundHint.OPEN;
        return all.stream()
                        .anyMatch(round -> round.state() != RoundState.PLANNED && round.state() != RoundState.RUNNING)
                ? RoundHint.RESULTS
                : RoundHint.NONE;
    }

    /**
     * Puts a card in. Sent again, it is the same card.
     *
     * @throws RefusedException NOT_RUNNING, ROUND_OVER, NO_CARDS_TAKEN, TOO_MANY_CARDS; NO_TABLE, TABLE_HAS_CARD for a table or
     *     pair; NOT_HERE, TOO_EARLY, TOO_LATE, SESSION_CANCELLED, NOT_THERE
     */
    @PreAuthorize("isAuthenticated()")
    public void put(RoundId id, WriteCard asked) {
        var round = locked(id);
        var me = currentMember.id();
        var sent = cards.findById(asked.id().value());
        if (sent.isPresent()) {
            if (!sent.get().of(me)) throw gone();
            return;
        }
        room.refuseUnlessHere(round.subject());
        round.refuseUnlessTakingCards();
        var table = round.kind().together() ? requireTable(round) : null;
        if (table != null && !cards.ofTable(id.value(), table).isEmpty())
            throw new RefusedException(RoundRefusal.TABLE_HAS_CARD, table);
        if (table == null && cards.ofPerson(id.value(), me.value()).size() >= WriteCard.CARDS_MAX)
            throw new RefusedException(RoundRefusal.TOO_MANY_CARDS, WriteCard.CARDS_MAX);
        cards.save(new RoundCard(round, asked, table, me, clock.instant()));
        tell(round);
    }

    /** @param seen as {@link MyRoom.MyCard#seen}. @throws RefusedException CARD_CHANGED_MEANWHILE and as {@link #put} */
    @PreAuthorize("isAuthenticated()")
    public void change(RoundId id, CardId card, int seen, String wording) {
        var words = WriteCard.wording(wording);
        var round = locked(id);
        mine(round, card).word(words, seen, clock.instant());
        tell(round);
    }

    /** Takes a card back; it is shown no more. @throws RefusedException as {@link #put} */
    @PreAuthorize("isAuthenticated()")
    public void withdraw(RoundId id, CardId card) {
        var round = locked(id);
        mine(round, card).withdraw(clock.instant());
        tell(round);
    }

    /**
     * Says at which table, or in which pair, the person acting is.
     *
     * @throws RefusedException TABLE_FROM_PLAN when the seat plan says so, and as {@link #put}
     * @throws UnusableInputException for a number that can be none
     */
    @PreAuthorize("isAuthenticated()")
    public void chooseTable(RoundId id, int table) {
        var number = WriteCard.table(table);
        var round = locked(id);
        room.refuseUnlessHere(round.subject());
        round.refuseUnlessTakingCards();
        if (!round.kind().together()) throw gone();
        var planned = room.plannedTable(round, reading.all(round.subject()));
        if (planned != null) throw new RefusedException(RoundRefusal.TABLE_FROM_PLAN, planned);
        var me = currentMember.id();
        choices.findByRoundIdAndMemberId(id.value(), me.value())
                .ifPresentOrElse(chosen -> chosen.change(number), () -> choices.save(new TableChoice(id, me, number)));
    }

    /** @throws RefusedException NO_DOTS_LEFT, RANKING_CLOSED, NOT_HERE, TOO_LATE, SESSION_CANCELLED, NOT_THERE */
    @PreAuthorize("isAuthenticated()")
    public void giveDot(RoundId id, Rankable thing) {
        var round = ranking(id);
        if (!takesDots(id, thing)) throw gone();
        var me = currentMember.id();
        var given = dots.findByRoundIdAndMemberIdOrderByNth(id.value(), me.value()).stream()
                .map(RoundDot::nth)
                .toList();
        var free = IntStream.rangeClosed(1, round.dots())
                .filter(nth -> !given.contains(nth))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RoundRefusal.NO_DOTS_LEFT, round.dots()));
        dots.save(new RoundDot(id, me, free, thing, clock.instant()));
    }

    /** Nothing happens when none of theirs lies there. @throws RefusedException RANKING_CLOSED, NOT_HERE, TOO_LATE, SESSION_CANCELLED, NOT_THERE */
    @PreAuthorize("isAuthenticated()")
    public void takeDotBack(RoundId id, Rankable thing) {
        ranking(id);
        dots.findByRoundIdAndMemberIdOrderByNth(id.value(), currentMember.id().value()).stream()
                .filter(dot -> dot.thing().equals(thing))
                .findFirst()
                .ifPresent(dots::delete);
    }

    private RoomRound ranking(RoundId id) {
        var round = locked(id);
        room.refuseUnlessHere(round.subject());
        round.refuseUnlessRanking();
        return round;
    }

    /** A card in a group takes none of its own. */
    private boolean takesDots(RoundId id, Rankable thing) {
        var standing = cards.standingIn(id.value());
        return thing.group()
                ? standing.stream().anyMatch(card -> thing.id().equals(card.group()))
                : standing.stream()
                        .anyMatch(card ->
                                card.group() == null && card.id().value().equals(thing.id()));
    }

    private RoundCard mine(RoomRound round, CardId id) {
        room.refuseUnlessHere(round.subject());
        round.refuseUnlessTakingCards();
        var card = cards.findById(id.value())
                .filter(one -> one.stands() && one.round().equals(round.id().value()))
                .orElseThrow(CardService::gone);
        var table = card.table();
        var theirs = table == null ? card.of(currentMember.id()) : table.equals(table(round, currentMember.id()));
        if (!theirs) throw gone();
        return card;
    }

    private int requireTable(RoomRound round) {
        var table = table(round, currentMember.id());
        if (table == null) throw new RefusedException(RoundRefusal.NO_TABLE);
        return table;
    }

    private @Nullable Integer table(RoomRound round, MemberId me) {
        var planned = room.plannedTable(round, reading.all(round.subject()));
        return planned != null ? planned : chosen(round, me);
    }

    private @Nullable Integer chosen(RoomRound round, MemberId me) {
        return choices.findByRoundIdAndMemberId(round.id().value(), me.value())
                .map(TableChoice::table)
                .orElse(null);
    }

    private MyRoom mine(DialogueSessionId id, SessionSummary session) {
        var hours = room.hours(session);
        var here = room.here(id);
        var all = here ? reading.all(RoundSubject.of(id)) : List.<RoomRound>of();
        var current = RoundReading.current(all);
        if (current.isEmpty()) return new MyRoom(session, hours, here, null, List.of(), null, false, null, Map.of());
        var round = current.get();
        var me = currentMember.id();
        var planned = room.plannedTable(round, all);
        var table = planned != null || !round.kind().together() ? planned : chosen(round, me);
        var own = own(round, table, me);
        var line = reading.line(round, all);
        return new MyRoom(
                session,
                hours,
                true,
                line,
                own.stream()
                        .map(card -> new MyRoom.MyCard(card.id(), card.wording(), card.seen(), card.of(me)))
                        .toList(),
                table,
                planned != null,
                line.ended() || !own.isEmpty() ? reading.board(round, line) : null,
                round.state() == RoundState.RANKING || round.state() == RoundState.RANKED
                        ? RoundReading.dots(dots.findByRoundIdAndMemberIdOrderByNth(
                                round.id().value(), me.value()))
                        : Map.of());
    }

    private List<RoundCard> own(RoomRound round, @Nullable Integer table, MemberId me) {
        var id = round.id().value();
        if (!round.kind().together()) return cards.ofPerson(id, me.value());
        return table == null ? List.of() : cards.ofTable(id, table);
    }

    private RoomRound locked(RoundId id) {
        return rounds.lock(id.value()).orElseThrow(CardService::gone);
    }

    private void tell(RoomRound round) {
        events.publishEvent(new RoundChanged(round.subject()));
    }

    private static RefusedException gone() {
        return new RefusedException(RoundRefusal.NOT_THERE);
    }
}
