package org.folkmoot.steering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.scoring.InterestService;
import org.springframework.stereotype.Component;

/** Who declared an interest in an idea, and so neither decides on it nor counts for its quorum. */
@Component
class StandingAside {

    private final InterestService interests;

    StandingAside(InterestService interests) {
        this.interests = interests;
    }

    Map<IdeaId, List<Member>> of(Collection<IdeaId> ideas) {
        return interests.of(ideas).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(declared -> new Member(declared.member(), declared.name()))
                                .toList()));
    }

    /** Those this member stands aside from. */
    Set<IdeaId> of(MemberId member, Collection<IdeaId> among) {
        return of(among).entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(one -> one.id().equals(member)))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    boolean barred(IdeaId idea, MemberId member) {
        return interests.barred(idea, member);
    }

    record Member(MemberId id, String name) {}
}
