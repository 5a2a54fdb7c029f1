package org.folkmoot.idea;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.moderation.Admission;
import org.folkmoot.search.IndexWork;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ideas: reading, putting forward, supporting. The steering group's part is {@link AnsweringService}. */
@Service
@Transactional(readOnly = true)
public class IdeaService {

    public static final int WITHDRAWAL_REASON_MAX = 1000;

    static final UUID NONE = new UUID(0, 0);

    private final Ideas ideas;
    private final IdeaSupports supports;
    private final IdeaSupportsTakenBack takenBack;
    private final IdeaWithdrawals withdrawals;
    private final IdeaReading reading;
    private final Admission admission;
    private final SearchService search;
    private final IndexWork indexWork;
    private final IdeaWriting writing;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    IdeaService(
            Ideas ideas,
            IdeaSupports supports,
            IdeaSupportsTakenBack takenBack,
            IdeaWithdrawals withdrawals,
            IdeaReading reading,
            Admission admission,
            SearchService search,
            IndexWork indexWork,
            IdeaWriting writing,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.supports = supports;
        this.takenBack = takenBack;
        this.withdrawals = withdrawals;
        this.reading = reading;
        this.admission = admission;
        this.search = search;
        this.indexWork = indexWork;
        this.writing = writing;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Open ideas, a page at a time; the page's own sort is ignored, the filter's order counts. */
    @PreAuthorize("permitAll")
    public Page<IdeaSummary> list(IdeaFilter filter, Pageable page) {
        var stages = filter.stage() == null ? IdeaStage.open() : Set.of(filter.stage());
        if (filter.stage() == IdeaStage.WITHDRAWN) return Page.empty(page);
        return reading.summaries(ideas.list(
                stages,
                filter.theme() == null,
                filter.theme() == null ? NONE : filter.theme().value(),
                PageRequest.of(
                        page.getPageNumber(), page.getPageSize(), filter.order().sort())));
    }

    /** Open ideas the search finds for these words, best first; all of them, newest first, for an empty text. */
    @PreAuthorize("permitAll")
    public Page<IdeaSummary> matching(String words, Pageable page) {
        if (words.isEmpty()) return list(IdeaFilter.all(IdeaOrder.NEWEST), page);
        var found = search.find(words, SearchKind.IDEA, page).hits();
        var ids = found.getContent().stream()
                .flatMap(hit -> IdeaId.parse(IdeaSearch.id(hit.path())).stream())
                .toList();
        return new PageImpl<>(summaries(ids), page, found.getTotalElements());
    }

    /** The unanswered ideas most people stand behind. */
    @PreAuthorize("permitAll")
    public List<IdeaSummary> mostBacked(int howMany) {
        return reading.summaries(ideas.list(
                        IdeaStage.filtering(), true, NONE, PageRequest.of(0, howMany, IdeaOrder.MOST_SUPPORTED.sort()))
                .getContent());
    }

    /** These ideas as list lines, in the order asked for; those that are gone, withdrawn or not shown are left out. */
    @PreAuthorize("permitAll")
    public List<IdeaSummary> summaries(List<IdeaId> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = ideas.rows(ids.stream().map(IdeaId::value).toList()).stream()
                .filter(IdeaRow::open)
                .toList();
        var byId = reading.summaries(rows).stream().collect(Collectors.toMap(IdeaSummary::id, idea -> idea));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** Empty when there is none, or when it is not this person's to see. */
    @PreAuthorize("permitAll")
    public Optional<IdeaDetail> find(IdeaId id) {
        return ideas.findById(id.value()).flatMap(reading::detail);
    }

    /** Its supporters by sector, largest first; nothing for an idea that is not this person's to see. */
    @PreAuthorize("permitAll")
    public List<SectorBacking> backedBy(IdeaId id) {
        return ideas.findById(id.value())
                .filter(reading::readable)
                .map(reading::backedBy)
                .orElse(List.of());
    }

    /** Who stands behind each of these ideas; those nobody supports are left out. One statement. */
    @PreAuthorize("permitAll")
    public Map<IdeaId, Backing> backing(Collection<IdeaId> ids) {
        return ids.isEmpty() ? Map.of() : reading.backing(ids);
    }

    /**
     * Puts an idea forward. Sent again with the same request key, it gives back the first one. Where a moderator looks
     * first, it waits: nobody else sees it, nothing counts and nobody is told until it is let in.
     *
     * @throws RefusedException BLOCKED (moderation), NOT_IN_STRATEGY, ALREADY_SUBMITTED when the same request is under way at this moment
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public IdeaId submit(SubmitIdea asked) {
        return writing.submit(asked, Teller.me());
    }

    /** @throws RefusedException ALREADY_SUPPORTED, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, NOT_THERE */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void support(IdeaId id) {
        var me = currentMember.id();
        if (ideas.addSupporter(id.value(), IdeaStage.filtering()) == 0) throw noLongerOpen(id);
        if (supports.standing(id.value(), me.value()).isPresent())
            throw new RefusedException(IdeaRefusal.ALREADY_SUPPORTED);
        var now = clock.instant();
        var support = new IdeaSupport(id, me, writing.speaksFor(me), now);
        try {
            supports.saveAndFlush(support);
        } catch (DataIntegrityViolationException twiceAtOnce) {
            throw new RefusedException(IdeaRefusal.ALREADY_SUPPORTED);
        }
        indexWork.changed(Idea.class, id.value());
        events.publishEvent(new IdeaSupported(support.id(), id, row(id).title(), me, now));
    }

    /** @throws RefusedException NOT_SUPPORTED, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_THERE */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void takeBackSupport(IdeaId id) {
        var me = currentMember.id();
        held(id).requireUnanswered();
        var support = supports.standing(id.value(), me.value())
                .filter(given -> supports.takeBack(given.id()) == 1)
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_SUPPORTED));
        ideas.dropSupporter(id.value());
        var now = clock.instant();
        takenBack.save(new IdeaSupportTakenBack(support.id(), now));
        indexWork.changed(Idea.class, id.value());
        if (!support.carried()) events.publishEvent(new SupportTakenBack(support.id(), id, me, now));
    }

    /**
     * The author takes an unanswered idea back. It stays readable for them, steering members and managers.
     *
     * @param reason may be empty; at most {@link #WITHDRAWAL_REASON_MAX}
     * @throws RefusedException NOT_YOURS, ALREADY_ANSWERED, ALREADY_WITHDRAWN, CARRIES_OTHERS, NOT_THERE
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void withdraw(IdeaId id, String reason) {
        var me = currentMember.id();
        var idea = held(id);
        idea.withdraw(me);
        if (!ideas.mergedInto(id.value()).isEmpty())
            throw new RefusedException(IdeaRefusal.CARRIES_OTHERS, idea.title());
        var now = clock.instant();
        withdrawals.save(new IdeaWithdrawal(id, me, reason, now));
        if (idea.wasLetIn()) events.publishEvent(new IdeaWithdrawn(id, me, now));
        else admission.takenBack(id.asThing());
    }

    /** Everybody who supports it now, beside its own author; for mails about to be sent. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<MemberId> supportersOf(IdeaId id) {
        var author = ideas.findById(id.value()).map(Idea::proposer);
        return supports.supporters(id.value()).stream()
                .map(MemberId::new)
                .filter(member -> !author.filter(member::equals).isPresent())
                .collect(Collectors.toSet());
    }

    private Idea held(IdeaId id) {
        return ideas.lock(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
    }

    private RefusedException noLongerOpen(IdeaId id) {
        return ideas.rows(List.of(id.value())).stream()
                .findFirst()
                .map(row -> row.stage().inFiltering()
                        ? new RefusedException(IdeaRefusal.NOT_SHOWN, row.title())
                        : Idea.refusal(row.stage(), row.title()))
                .orElseGet(() -> new RefusedException(IdeaRefusal.NOT_THERE));
    }

    private IdeaRow row(IdeaId id) {
        return ideas.rows(List.of(id.value())).getFirst();
    }
}
