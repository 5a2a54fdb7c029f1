package org.folkmoot.idea;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Admission;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wordings an idea has had, what changed between them, and writing a new one. */
@Service
@Transactional(readOnly = true)
public class VersionService {

    /** From this share of changed words on, supporters are told whatever the author says of it (ADR 0024). */
    static final int SUBSTANCE_PERCENT = 10;

    private final Ideas ideas;
    private final IdeaVersions versions;
    private final IdeaDrafts drafts;
    private final IdeaAuthors authors;
    private final IdeaReading reading;
    private final IdeaWriting writing;
    private final Admission admission;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    VersionService(
            Ideas ideas,
            IdeaVersions versions,
            IdeaDrafts drafts,
            IdeaAuthors authors,
            IdeaReading reading,
            IdeaWriting writing,
            Admission admission,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.versions = versions;
        this.drafts = drafts;
        this.authors = authors;
        this.reading = reading;
        this.writing = writing;
        this.admission = admission;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first; empty while there is only the first, or for an idea that is not this person's to see. */
    @PreAuthorize("permitAll")
    public List<VersionLine> of(IdeaId id) {
        var idea = ideas.findById(id.value()).filter(reading::readable);
        if (idea.isEmpty() || idea.get().revision() == 1) return List.of();
        var found = versions.of(id.value());
        var names = seesNames(idea.get())
                ? members.namesOf(found.stream().map(IdeaVersion::writtenBy).collect(Collectors.toSet()))
                : Map.<org.folkmoot.member.MemberId, String>of();
        return found.stream()
                .map(one -> new VersionLine(
                        one.revision(), names.get(one.writtenBy()), one.writtenAt(), one.isOfSubstance(), one.note()))
                .toList();
    }

    /** What changed from one wording to another; empty as {@link #of}, or where there is no such wording. */
    @PreAuthorize("permitAll")
    public Optional<VersionComparison> compare(IdeaId id, int before, int after) {
        if (ideas.findById(id.value()).filter(reading::readable).isEmpty()) return Optional.empty();
        return versions.findByIdeaIdAndRevision(id.value(), before)
                .flatMap(old -> versions.findByIdeaIdAndRevision(id.value(), after)
                        .map(now -> compare(before, old.words(), after, now.words())));
    }

    /** What stands there now, as a form has it; for its authors. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DraftContent> current(IdeaId id) {
        return ideas.findById(id.value())
                .filter(idea -> authors.has(idea, currentMember.id()))
                .map(Idea::asDraft);
    }

    /**
     * Writes an unanswered idea anew. The earlier wording stays readable; supporters are told when it is of substance,
     * and where a moderator looks first, the idea waits until one has read it.
     *
     * @throws RefusedException NOT_YOURS, CHANGED_MEANWHILE when another wording stands than the author saw,
     *     NOTHING_CHANGED, NOT_IN_STRATEGY, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, BLOCKED (moderation)
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void revise(ReviseIdea asked) {
        var me = currentMember.id();
        var idea = ideas.lock(List.of(asked.idea().value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
        if (!authors.has(idea, me)) throw new RefusedException(IdeaRefusal.NOT_YOURS);
        if (idea.revision() != asked.seen()) throw new RefusedException(IdeaRefusal.CHANGED_MEANWHILE);
        writing.requirePlaced(asked.words());
        var visible = idea.visibility();
        var admitted = admission.admit();
        var now = clock.instant();
        var old = VersionWords.of(idea);
        if (idea.revision() == 1) versions.save(new IdeaVersion(idea, idea.proposer(), idea.submittedAt(), false, ""));
        idea.revise(asked.words());
        var compared = compare(idea.revision() - 1, old, idea.revision(), VersionWords.of(idea));
        if (isNone(compared)) throw new RefusedException(IdeaRefusal.NOTHING_CHANGED);
        var substance = asked.substance() || isOfSubstance(compared);
        versions.save(new IdeaVersion(idea, me, now, substance, asked.note()));
        drafts.lock(asked.words().requestKey()).filter(draft -> draft.isOf(me)).ifPresent(draft -> {
            drafts.deleteForks(draft.id().value());
            drafts.delete(draft.id().value());
        });
        if (!visible.open()) return;
        if (!admitted.open()) {
            idea.await();
            admission.await(idea.id().asThing(), idea.title());
            events.publishEvent(new IdeaAwaitsModerator(idea.id()));
            return;
        }
        events.publishEvent(
                new IdeaRevised(idea.id(), idea.title(), idea.revision(), me, substance, asked.note(), now));
    }

    private VersionComparison compare(int before, VersionWords old, int after, VersionWords now) {
        return new VersionComparison(
                before,
                after,
                WordDifference.between(old.title(), now.title()),
                WordDifference.between(old.wording(), now.wording()),
                WordDifference.between(old.helps(), now.helps()),
                old.samePlacement(now) ? null : WordDifference.between(placement(old), placement(now)));
    }

    private static boolean isNone(VersionComparison compared) {
        return compared.title().isNone()
                && compared.wording().isNone()
                && compared.helps().isNone()
                && compared.placement() == null;
    }

    static boolean isOfSubstance(VersionComparison compared) {
        return compared.title().changedPercent() >= 2 * SUBSTANCE_PERCENT
                || compared.wording().changedPercent() >= SUBSTANCE_PERCENT
                || compared.helps().changedPercent() >= 2 * SUBSTANCE_PERCENT;
    }

    /** "Economy · Access and opportunities" */
    private String placement(VersionWords words) {
        var strategy = programme.strategy();
        var names = new HashMap<UUID, String>();
        strategy.themes().forEach(theme -> names.put(theme.id().value(), theme.name()));
        strategy.principles().forEach(principle -> names.put(principle.id().value(), principle.name()));
        strategy.conditions().forEach(condition -> names.put(condition.id().value(), condition.name()));
        return Stream.of(words.theme(), words.principle(), words.condition())
                .flatMap(key -> Optional.ofNullable(named(names, key)).stream())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String named(Map<UUID, String> names, @Nullable UUID key) {
        return key == null ? null : names.get(key);
    }

    private boolean seesNames(Idea idea) {
        return currentMember.has(Role.STEERING)
                || currentMember.has(Role.MANAGER)
                || currentMember.find().filter(me -> authors.has(idea, me)).isPresent();
    }
}
