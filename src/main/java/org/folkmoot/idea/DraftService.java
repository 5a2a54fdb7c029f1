package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import org.folkmoot.files.FileService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are writing, saved as they type. Only its author sees a draft. Typed in two tabs, or on two devices, both
 * versions are kept until the author has chosen (ADR 0024).
 */
@Service
@Transactional(readOnly = true)
public class DraftService {

    static final int MOST = 100;

    private final IdeaDrafts drafts;
    private final Ideas ideas;
    private final IdeaDifferences differences;
    private final IdeaWriting writing;
    private final FileService files;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    DraftService(
            IdeaDrafts drafts,
            Ideas ideas,
            IdeaDifferences differences,
            IdeaWriting writing,
            FileService files,
            CurrentMember currentMember,
            PortalClock clock) {
        this.drafts = drafts;
        this.ideas = ideas;
        this.differences = differences;
        this.writing = writing;
        this.files = files;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** The person's drafts, last saved first. */
    @PreAuthorize("isAuthenticated()")
    public List<DraftLine> mine(int howMany) {
        return currentMember
                .find()
                .map(me -> drafts.of(me.value(), Limit.of(howMany)).stream()
                        .map(IdeaDraft::line)
                        .toList())
                .orElse(List.of());
    }

    /** Empty when there is none, or when it is not this person's. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DraftDetail> find(DraftId id) {
        return drafts.findById(id.value()).filter(this::mine).map(IdeaDraft::detail);
    }

    /** The person's new wording of an idea, if they have begun one. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DraftDetail> revising(IdeaId idea) {
        return drafts.of(currentMember.id().value(), idea.value()).stream()
                .findFirst()
                .map(IdeaDraft::detail);
    }

    /** What was typed beside a draft in another tab; for such a text, the draft itself. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DraftDetail> other(DraftId id) {
        return drafts.findById(id.value())
                .filter(this::mine)
                .flatMap(draft -> draft.isFork()
                        ? drafts.findById(draft.root().value())
                        : drafts.forks(id.value()).stream().findFirst())
                .map(IdeaDraft::detail);
    }

    /**
     * Saves what stands in a form now.
     *
     * @param seen  the turn the form knows; 0 when it never saved
     * @param idea  what it is a new wording of, or null for a new idea
     * @param base  the wording of the idea the form began from, or 0
     * @return where it was saved: beside the draft when another tab was faster
     * @throws RefusedException ALREADY_SUBMITTED, TOO_MANY_DRAFTS
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public DraftSaved save(DraftId id, int seen, @Nullable IdeaId idea, int base, DraftContent content) {
        var me = currentMember.id();
        var now = clock.instant();
        var known = drafts.lock(id.value());
        if (known.isPresent() && !known.get().isOf(me)) throw new RefusedException(IdeaRefusal.NOT_THERE);
        if (known.isEmpty()) {
            if (ideas.findById(id.value()).isPresent()) throw new RefusedException(IdeaRefusal.ALREADY_SUBMITTED);
            return saved(begin(new IdeaDraft(id, me, null, idea, base, content, now)), null);
        }
        var draft = known.get();
        if (draft.turn() == seen) {
            draft.save(content, now);
            return saved(draft, null);
        }
        if (draft.content().equals(content)) return saved(draft, null);
        var beside = new IdeaDraft(DraftId.next(), me, draft.root(), draft.idea(), base, content, now);
        return saved(begin(beside), draft.detail());
    }

    /**
     * Ends a clash: what stands in one of the two is the draft from now on.
     *
     * @param kept its text, as the person saw it last
     * @return the draft
     * @throws RefusedException CHANGED_MEANWHILE when either was saved again since it was shown, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public DraftDetail settle(DraftId kept, int keptTurn, DraftId dropped, int droppedTurn) {
        var one = drafts.findById(kept.value()).filter(this::mine).orElseThrow(DraftService::gone);
        var all = drafts.lockWithForks(one.root().value());
        var chosen = seen(all, kept, keptTurn);
        var other = seen(all, dropped, droppedTurn);
        var root = chosen.isFork() ? other : chosen;
        if (!chosen.root().equals(other.root()) || root.isFork()) throw gone();
        if (chosen.isFork()) {
            root.save(chosen.content(), clock.instant());
            root.rebase(Math.max(root.baseRevision(), chosen.baseRevision()));
        }
        drafts.delete((chosen.isFork() ? chosen : other).id().value());
        return root.detail();
    }

    /** Throws a draft away, with its files and what was typed beside it. It is not kept anywhere. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void discard(DraftId id) {
        drafts.lock(id.value()).filter(this::mine).ifPresent(draft -> {
            if (!draft.isFork()) {
                drafts.deleteForks(id.value());
                if (draft.idea() == null) {
                    differences.deleteOf(id.value());
                    files.on(id.asHolder()).files().forEach(file -> files.remove(file.id()));
                }
            }
            drafts.delete(id.value());
        });
    }

    /**
     * Puts the idea forward and takes the draft away. Sent twice, it gives back the first idea.
     *
     * @param asked  its request key is the draft's
     * @param teller whose idea it is; other than one's own for facilitators and managers alone
     * @throws RefusedException as {@link IdeaService#submit}; NOT_FOR_OTHERS, TWO_VERSIONS while another tab's text waits
     *     to be looked at
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public IdeaId putForward(SubmitIdea asked, Teller teller) {
        var idea = writing.submit(asked, teller);
        drafts.lock(asked.requestKey()).filter(this::mine).ifPresent(draft -> {
            if (!drafts.forks(asked.requestKey()).isEmpty()) throw new RefusedException(IdeaRefusal.TWO_VERSIONS);
            drafts.delete(asked.requestKey());
        });
        return idea;
    }

    private IdeaDraft begin(IdeaDraft draft) {
        if (drafts.countOf(currentMember.id().value()) >= MOST)
            throw new RefusedException(IdeaRefusal.TOO_MANY_DRAFTS, MOST);
        return drafts.saveAndFlush(draft);
    }

    private boolean mine(IdeaDraft draft) {
        return currentMember.find().filter(draft::isOf).isPresent();
    }

    private static IdeaDraft seen(List<IdeaDraft> all, DraftId id, int turn) {
        var draft = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(DraftService::gone);
        if (draft.turn() != turn) throw new RefusedException(IdeaRefusal.CHANGED_MEANWHILE);
        return draft;
    }

    private static DraftSaved saved(IdeaDraft draft, @Nullable DraftDetail other) {
        var detail = draft.detail();
        return new DraftSaved(detail.id(), detail.turn(), detail.savedAt(), other);
    }

    private static RefusedException gone() {
        return new RefusedException(IdeaRefusal.NOT_THERE);
    }

    /** For deletion: everything a person had begun. */
    static void discardAllOf(IdeaDrafts drafts, IdeaDifferences differences, MemberId person) {
        for (var id : drafts.idsOf(person.value())) {
            drafts.deleteForks(id);
            differences.deleteUnlessPutForward(id);
            drafts.delete(id);
        }
    }
}
