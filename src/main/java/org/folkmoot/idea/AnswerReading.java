package org.folkmoot.idea;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.springframework.stereotype.Component;

/** Answers and merges as the person asking may read them: visitors see no names, and nobody a title that is kept from view. */
@Component
class AnswerReading {

    private final IdeaAnswers answers;
    private final Ideas ideas;
    private final MemberService members;
    private final CurrentMember currentMember;

    AnswerReading(IdeaAnswers answers, Ideas ideas, MemberService members, CurrentMember currentMember) {
        this.answers = answers;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
    }

    Optional<Answer> of(UUID idea) {
        return Optional.ofNullable(of(List.of(idea)).get(new IdeaId(idea)));
    }

    /** The answers that hold; three statements at most. */
    Map<IdeaId, Answer> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var given = answers.standing(ids);
        var owners = given.stream()
                .map(IdeaAnswer::owner)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var names = currentMember.find().isPresent() ? members.namesOf(owners) : Map.<MemberId, String>of();
        var targets = shown(given.stream()
                .map(IdeaAnswer::mergedInto)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        return given.stream()
                .collect(toMap(
                        answer -> new IdeaId(answer.ideaId()),
                        answer -> answer.shown(
                                answer.owner() == null ? "" : names.getOrDefault(answer.owner(), ""),
                                answer.mergedInto() == null ? null : targets.get(answer.mergedInto()))));
    }

    /** The ideas that went into this one, the first first. @param named whether the authors' names are told */
    List<MergedIdea> mergedInto(UUID target, boolean named) {
        var rows = ideas.mergedInto(target);
        var names = named
                ? members.namesOf(
                        rows.stream().map(row -> new MemberId(row.proposer())).toList())
                : Map.<MemberId, String>of();
        return rows.stream()
                .filter(this::readable)
                .map(row -> new MergedIdea(
                        new IdeaId(row.id()),
                        row.title(),
                        named ? names.getOrDefault(new MemberId(row.proposer()), "") : null))
                .toList();
    }

    private Map<UUID, MergedIdea> shown(List<UUID> targets) {
        if (targets.isEmpty()) return Map.of();
        return ideas.rows(targets).stream()
                .map(row -> new MergedIdea(new IdeaId(row.id()), readable(row) ? row.title() : "", null))
                .collect(toMap(target -> target.id().value(), identity()));
    }

    private boolean readable(IdeaRow row) {
        return row.open() || currentMember.has(Role.MANAGER);
    }
}
