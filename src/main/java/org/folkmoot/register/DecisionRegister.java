package org.folkmoot.register;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every published decision, newest first, those that were corrected too. What was decided, why and when is everybody's; who
 * prepared it is the steering group's. A page costs a fixed number of statements.
 */
@Service
@Transactional(readOnly = true)
public class DecisionRegister {

    /** Older ones are found by their days. */
    static final int MEETINGS = 200;

    private final RegisterRows rows;
    private final MemberService members;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;

    DecisionRegister(
            RegisterRows rows, MemberService members, ProgrammeService programme, CurrentMember currentMember) {
        this.rows = rows;
        this.members = members;
        this.programme = programme;
        this.currentMember = currentMember;
    }

    @PreAuthorize("permitAll")
    public Page<DecisionLine> list(RegisterFilter filter, Pageable page) {
        return new PageImpl<>(lines(rows.decisions(filter, page)), page, rows.count(filter));
    }

    /** Meetings whose answers are published, the latest first, at most {@value #MEETINGS}. */
    @PreAuthorize("permitAll")
    public List<DecidingMeeting> meetings() {
        return rows.meetings(MEETINGS);
    }

    /** Every decision on one idea, newest first; the first one holds unless the idea waits for another. */
    @PreAuthorize("permitAll")
    public List<DecisionLine> of(IdeaId idea) {
        return lines(rows.of(idea.value()));
    }

    /** What was declined, and what waits for its review date: the decision that holds, with its reason. */
    @PreAuthorize("permitAll")
    public Page<DecisionLine> notDoing(NotDoingFilter filter, Pageable page) {
        return new PageImpl<>(lines(rows.notDone(filter, page)), page, rows.count(filter));
    }

    private List<DecisionLine> lines(List<Tuple> found) {
        if (found.isEmpty()) return List.of();
        var ideas = found.stream().map(row -> row.get("idea", UUID.class)).collect(Collectors.toSet());
        var chains = rows.chains(ideas);
        var themes = programme.strategy().themes().stream()
                .collect(Collectors.toMap(theme -> theme.id().value(), theme -> theme.name()));
        var preparers = currentMember.has(Role.STEERING) ? rows.preparers(ideas) : Map.<UUID, List<UUID>>of();
        var names = names(preparers.values());
        return found.stream()
                .map(row -> line(row, chains, themes, preparers, names))
                .toList();
    }

    private static DecisionLine line(
            Tuple row,
            Map<UUID, List<DecisionLine.Link>> chains,
            Map<UUID, String> themes,
            Map<UUID, List<UUID>> preparers,
            Map<MemberId, String> names) {
        var idea = row.get("idea", UUID.class);
        var turn = row.get("turn", Integer.class);
        @Nullable UUID theme = row.get("theme", UUID.class);
        var by = preparers.getOrDefault(idea, List.of());
        return new DecisionLine(
                new IdeaId(idea),
                row.get("title", String.class),
                theme == null ? null : themes.get(theme),
                row.get("stage", IdeaStage.class),
                turn,
                row.get("outcome", Outcome.class),
                row.get("reason", String.class),
                row.get("steer", String.class),
                row.get("reviewDate", LocalDate.class),
                row.get("referredTo", String.class),
                row.get("answeredAt", Instant.class),
                chains.getOrDefault(idea, List.of()),
                turn <= by.size() ? names.get(new MemberId(by.get(turn - 1))) : null);
    }

    private Map<MemberId, String> names(Collection<List<UUID>> preparers) {
        var people = new HashSet<MemberId>();
        preparers.forEach(all -> all.forEach(one -> people.add(new MemberId(one))));
        return members.namesOf(people);
    }
}
