package org.folkmoot.idea;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Mine is different because": said while writing, kept with the idea, shown to its authors and the steering group. */
@Service
@Transactional(readOnly = true)
public class DifferenceService {

    public static final int REASON_MAX = IdeaDifference.REASON_MAX;

    private final IdeaDifferences differences;
    private final IdeaDrafts drafts;
    private final Ideas ideas;
    private final IdeaAuthors authors;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    DifferenceService(
            IdeaDifferences differences,
            IdeaDrafts drafts,
            Ideas ideas,
            IdeaAuthors authors,
            CurrentMember currentMember,
            PortalClock clock) {
        this.differences = differences;
        this.drafts = drafts;
        this.ideas = ideas;
        this.authors = authors;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Said again about the same idea, the last words stand. @throws RefusedException NOT_THERE before the draft was saved */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void say(DraftId draft, IdeaId other, String reason) {
        var words = Texts.block(reason, REASON_MAX);
        var me = currentMember.id();
        drafts.lock(draft.value())
                .filter(one -> one.isOf(me))
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
        var now = clock.instant();
        differences
                .findByOfIdAndOtherId(draft.value(), other.value())
                .ifPresentOrElse(
                        said -> said.sayInstead(words, me, now),
                        () -> differences.saveAndFlush(new IdeaDifference(draft.value(), other, words, me, now)));
    }

    /** What the person writing a draft said so far. */
    @PreAuthorize("isAuthenticated()")
    public List<DifferenceLine> of(DraftId draft) {
        return drafts.findById(draft.value())
                        .filter(one -> currentMember.find().filter(one::isOf).isPresent())
                        .isPresent()
                ? lines(draft.value())
                : List.of();
    }

    /** For the idea's authors, steering members and managers; nothing for everyone else. */
    @PreAuthorize("permitAll")
    public List<DifferenceLine> of(IdeaId id) {
        var insider = currentMember.has(Role.STEERING) || currentMember.has(Role.MANAGER);
        return ideas.findById(id.value())
                        .filter(idea -> insider
                                || currentMember
                                        .find()
                                        .filter(me -> authors.has(idea, me))
                                        .isPresent())
                        .isPresent()
                ? lines(id.value())
                : List.of();
    }

    private List<DifferenceLine> lines(UUID of) {
        var said = differences.of(of);
        if (said.isEmpty()) return List.of();
        var titles = ideas.rows(said.stream().map(IdeaDifference::other).toList()).stream()
                .collect(Collectors.toMap(IdeaRow::id, IdeaRow::title));
        return said.stream()
                .map(one ->
                        new DifferenceLine(new IdeaId(one.other()), titles.getOrDefault(one.other(), ""), one.reason()))
                .toList();
    }
}
