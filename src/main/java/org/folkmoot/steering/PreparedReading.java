package org.folkmoot.steering;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns decisions into what the steering group reads of them; the same number of statements however many there are. */
@Component
class PreparedReading {

    private final AnsweringService ideas;
    private final Audience audience;
    private final MemberService members;

    PreparedReading(AnsweringService ideas, Audience audience, MemberService members) {
        this.ideas = ideas;
        this.audience = audience;
        this.members = members;
    }

    List<PreparedDecision> shown(List<Decision> waiting) {
        if (waiting.isEmpty()) return List.of();
        var ideasOf = summaries(waiting);
        var told = audience.of(waiting);
        var people = new HashSet<MemberId>();
        for (var decision : waiting) {
            people.add(decision.preparedBy());
            var owner = decision.answer().owner();
            if (owner != null) people.add(owner);
        }
        var names = members.namesOf(people);
        return waiting.stream()
                .flatMap(decision -> Optional.ofNullable(ideasOf.get(decision.idea()))
                        .map(idea -> new PreparedDecision(
                                decision.id(),
                                idea.id(),
                                idea.title(),
                                idea.stage(),
                                decision.answer(),
                                owner(names, decision.answer()),
                                target(ideasOf, decision.answer()),
                                told.getOrDefault(idea.id(), Set.of()).size(),
                                names.getOrDefault(decision.preparedBy(), ""),
                                decision.preparedAt()))
                        .stream())
                .toList();
    }

    /** Names of everybody each answer would be told to, in order, by the idea. */
    Map<IdeaId, List<String>> told(List<Decision> waiting) {
        var told = audience.of(waiting);
        var names = members.namesOf(told.values().stream().flatMap(Set::stream).collect(toSet()));
        return told.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(one -> names.getOrDefault(one, ""))
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .toList()));
    }

    /** Of the ideas decided on, and of those they go into. */
    Map<IdeaId, IdeaSummary> summaries(Collection<Decision> of) {
        return ideas.summaries(of.stream().flatMap(Decision::touches).collect(toSet())).stream()
                .collect(toMap(IdeaSummary::id, identity()));
    }

    String title(IdeaId idea) {
        return ideas.summaries(Set.of(idea)).stream()
                .map(IdeaSummary::title)
                .findFirst()
                .orElse("");
    }

    private static String owner(Map<MemberId, String> names, GiveAnswer answer) {
        return answer.owner() == null ? answer.ownerBody() : names.getOrDefault(answer.owner(), "");
    }

    private static PreparedDecision.@Nullable Target target(Map<IdeaId, IdeaSummary> known, GiveAnswer answer) {
        var id = answer.mergedInto();
        if (id == null) return null;
        var idea = known.get(id);
        return idea == null
                ? new PreparedDecision.Target(id, "", false)
                : new PreparedDecision.Target(
                        id, idea.title(), idea.stage() != IdeaStage.WITHDRAWN && idea.stage() != IdeaStage.MERGED);
    }
}
