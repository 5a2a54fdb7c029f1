package org.folkmoot.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Turns what the tables hold of an idea's scores into what one member may know. */
@Component
class ScoreReading {

    private final ScoreCards cards;
    private final ScoreMarks marks;
    private final ScoreCriteria criteria;
    private final ScoreTotals totals;
    private final Interests interests;
    private final SteeringGroup group;
    private final MemberService members;

    ScoreReading(
            ScoreCards cards,
            ScoreMarks marks,
            ScoreCriteria criteria,
            ScoreTotals totals,
            Interests interests,
            SteeringGroup group,
            MemberService members) {
        this.cards = cards;
        this.marks = marks;
        this.criteria = criteria;
        this.totals = totals;
        this.interests = interests;
        this.group = group;
        this.members = members;
    }

    IdeaScores of(IdeaId idea, MemberId me) {
        var row = totals.of(Set.of(idea.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(ScoringRefusal.IDEA_NOT_THERE));
        var aside = interests.standingIn(Set.of(idea.value())).stream()
                .map(Interest::member)
                .collect(toSet());
        var all = cards.standingOn(idea.value());
        var barred = aside.contains(me);
        var mineIn = all.stream().anyMatch(card -> card.member().equals(me));
        var sight = Sight.of(row.stage(), barred, mineIn);
        var shown = shown(
                idea,
                sight == Sight.CARDS
                        ? all
                        : all.stream().filter(card -> card.member().equals(me)).toList());
        var total = row.total();
        var scored = new HashSet<>(group.members());
        scored.removeAll(aside);
        return new IdeaScores(
                idea,
                criteriaOf(shown),
                all.size(),
                scored.size(),
                row.stage().inFiltering() && !barred,
                barred,
                shown.stream()
                        .filter(card -> card.member().equals(me))
                        .findFirst()
                        .orElse(null),
                total == null || !sight.figures() ? null : total.figures(),
                sight == Sight.CARDS ? shown : List.of());
    }

    private List<Scorecard> shown(IdeaId idea, List<ScoreCard> rows) {
        if (rows.isEmpty()) return List.of();
        var names = members.namesOf(rows.stream().map(ScoreCard::member).toList());
        var now = group.members();
        Map<CardId, List<Mark>> said = marks
                .on(rows.stream().map(card -> card.id().value()).toList())
                .stream()
                .collect(groupingBy(ScoreMark::card, mapping(ScoreMark::shown, toList())));
        var earlier = cards.earlierOn(idea.value()).stream()
                .collect(toMap(ScoreCards.EarlierCards::getMember, ScoreCards.EarlierCards::getCards));
        return rows.stream()
                .map(card -> new Scorecard(
                        card.id(),
                        card.member(),
                        names.getOrDefault(card.member(), ""),
                        now.contains(card.member()),
                        said.getOrDefault(card.id(), List.of()),
                        card.worth(),
                        card.putInAt(),
                        earlier.getOrDefault(card.member().value(), 0)))
                .toList();
    }

    private List<Criterion> criteriaOf(List<Scorecard> shown) {
        Set<UUID> used = shown.stream()
                .flatMap(card -> card.marks().stream())
                .map(mark -> mark.criterion().value())
                .collect(toSet());
        var rows = used.isEmpty() ? criteria.standing() : criteria.standingOr(used);
        return rows.stream().map(ScoreCriterion::shown).toList();
    }
}
