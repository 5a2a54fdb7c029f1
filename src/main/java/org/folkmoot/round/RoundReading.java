package org.folkmoot.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Makes what screens read out of rows; nowhere here is a name. */
@Component
class RoundReading {

    private final RoomRounds rounds;
    private final RoundCards cards;
    private final CardGroups groups;
    private final CardMoves moves;
    private final RoundDots dots;
    private final PortalClock clock;

    RoundReading(
            RoomRounds rounds,
            RoundCards cards,
            CardGroups groups,
            CardMoves moves,
            RoundDots dots,
            PortalClock clock) {
        this.rounds = rounds;
        this.cards = cards;
        this.groups = groups;
        this.moves = moves;
        this.dots = dots;
        this.clock = clock;
    }

    List<RoomRound> all(RoundSubject subject) {
        return rounds.of(subject.kind(), subject.id());
    }

    /** Two statements with {@link #all}. */
    List<RoundLine> lines(List<RoomRound> all) {
        var counts = counts(all);
        var lines = new ArrayList<RoundLine>();
        for (var i = 0; i < all.size(); i++) lines.add(line(all.get(i), i + 1, counts));
        return lines;
    }

    RoundLine line(RoomRound round, List<RoomRound> all) {
        return line(round, all.indexOf(round) + 1, counts(List.of(round)));
    }

    private RoundLine line(RoomRound round, int number, Map<UUID, Integer> counts) {
        return round.line(number, counts.getOrDefault(round.id().value(), 0), clock.instant());
    }

    /** The one that runs or is ranked, or else the one that began last. */
    static Optional<RoomRound> current(Collection<RoomRound> all) {
        return all.stream()
                .filter(round -> round.state() == RoundState.RUNNING || round.state() == RoundState.RANKING)
                .findFirst()
                .or(() -> all.stream()
                        .filter(round -> round.state() != RoundState.PLANNED)
                        .max(Comparator.comparing(round -> Objects.requireNonNull(round.startedAt()))));
    }

    /** Two statements. */
    RoundPulse pulse(RoundSubject subject) {
        return current(all(subject))
                .map(round -> new RoundPulse(
                        round.id(),
                        round.version(),
                        counts(List.of(round)).getOrDefault(round.id().value(), 0)))
                .orElseGet(() -> new RoundPulse(null, 0, 0));
    }

    /** Everything on the table, whoever asks: they have been asked before whether they may see it. Five statements. */
    RoundBoard board(RoomRound round, RoundLine line) {
        var id = round.id().value();
        var standing = cards.standingIn(id);
        var byGroup = standing.stream()
                .filter(card -> card.group() != null)
                .collect(Collectors.groupingBy(card -> Objects.requireNonNull(card.group())));
        var heaps = new ArrayList<CardHeap>();
        for (var group : groups.findByRoundIdOrderByMadeAtAscIdAsc(id)) {
            var inside = byGroup.getOrDefault(group.id().value(), List.of());
            if (!inside.isEmpty())
                heaps.add(new CardHeap(
                        group.id(),
                        group.title(),
                        inside.stream().map(RoundCard::text).toList()));
        }
        var loose = standing.stream()
                .filter(card -> card.group() == null)
                .map(RoundCard::text)
                .toList();
        var given = dots(dots.findByRoundId(id));
        return new RoundBoard(
                line,
                heaps,
                loose,
                round.state() == RoundState.RANKED ? DotRanking.of(heaps, loose, given) : List.of(),
                given.values().stream().mapToInt(Integer::intValue).sum(),
                round.state() == RoundState.ENDED
                        && moves.findFirstByRoundIdAndUndoneAtIsNullOrderByMovedAtDescIdDesc(id)
                                .isPresent());
    }

    static RoundBoard hidden(RoundLine line) {
        return new RoundBoard(line, List.of(), List.of(), List.of(), 0, false);
    }

    static Map<Rankable, Integer> dots(List<RoundDot> given) {
        var counts = new HashMap<Rankable, Integer>();
        given.forEach(dot -> counts.merge(dot.thing(), 1, Integer::sum));
        return counts;
    }

    private Map<UUID, Integer> counts(List<RoomRound> of) {
        if (of.isEmpty()) return Map.of();
        return cards.counts(of.stream().map(round -> round.id().value()).toList()).stream()
                .collect(Collectors.toMap(RoundCards.Count::getRound, count -> (int) count.getCards()));
    }
}
