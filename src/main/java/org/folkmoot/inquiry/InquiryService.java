package org.folkmoot.inquiry;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryDetail.OwnContribution;
import org.folkmoot.inquiry.InquiryDetail.OwnRequest;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inquiries from proposal to close: stages, seats, leads, and one contribution from each person seated. */
@Service
@Transactional(readOnly = true)
public class InquiryService {

    public static final int CONTRIBUTION_MAX = 10_000;

    private final Inquiries inquiries;
    private final InquirySteps steps;
    private final Seats seats;
    private final SeatKeeper keeper;
    private final SeatRequests requests;
    private final InquiryLeads leads;
    private final Contributions contributions;
    private final ContributionWordings wordings;
    private final InquirySummaries summaries;
    private final BalanceService balance;
    private final ContributionModeration moderated;
    private final Contributing contributing;
    private final ObjectProvider<InquiryStepCheck> checks;
    private final Admission admission;
    private final AuditLog audit;
    private final ModerationService moderation;
    private final MemberService members;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    InquiryService(
            Inquiries inquiries,
            InquirySteps steps,
            Seats seats,
            SeatKeeper keeper,
            SeatRequests requests,
            InquiryLeads leads,
            Contributions contributions,
            ContributionWordings wordings,
            InquirySummaries summaries,
            BalanceService balance,
            ContributionModeration moderated,
            Contributing contributing,
            ObjectProvider<InquiryStepCheck> checks,
            Admission admission,
            AuditLog audit,
            ModerationService moderation,
            MemberService members,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.inquiries = inquiries;
        this.steps = steps;
        this.seats = seats;
        this.keeper = keeper;
        this.requests = requests;
        this.leads = leads;
        this.contributions = contributions;
        this.wordings = wordings;
        this.summaries = summaries;
        this.balance = balance;
        this.moderated = moderated;
        this.contributing = contributing;
        this.checks = checks;
        this.admission = admission;
        this.audit = audit;
        this.moderation = moderation;
        this.members = members;
        this.programme = programme;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** Recruiting ones first, closed ones last. The same number of statements for every page. @param stage null for all */
    @PreAuthorize("permitAll")
    public Page<InquirySummary> list(@Nullable InquiryStage stage, Pageable page) {
        var shown = inquiries.inStage(stage, page);
        var lines = summaries.of(shown.getContent());
        return shown.map(inquiry -> Objects.requireNonNull(lines.get(inquiry.id())));
    }

    @PreAuthorize("permitAll")
    public Optional<InquiryDetail> find(InquiryId id) {
        return inquiries.findById(id.value()).map(this::detail);
    }

    /** @throws RefusedException STRAND_UNKNOWN, THEME_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public InquiryId propose(ProposeInquiry asked) {
        if (programme.strand(asked.strand()).isEmpty()) throw new RefusedException(InquiryRefusal.STRAND_UNKNOWN);
        refuseUnlessInStrategy(asked);
        return inquiries
                .save(new Inquiry(asked, currentMember.id(), clock.instant()))
                .id();
    }

    /**
     * Seats that come with it go to those who wait.
     *
     * @param seen the revision the person started from
     * @throws RefusedException STRAND_UNKNOWN, THEME_UNKNOWN, CLOSED, CHANGED_MEANWHILE, SEATS_ARE_TAKEN, LEADS_STAND, STRAND_COUNTS,
     *     NOT_THEIRS_TO_RUN, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId id, int seen, ProposeInquiry asked) {
        var inquiry = locked(id);
        var leading = leadsOf(id);
        if (!runsInquiries() && leading.stream().noneMatch(lead -> lead.member().equals(currentMember.id())))
            throw new RefusedException(InquiryRefusal.NOT_THEIRS_TO_RUN);
        if (programme.strand(asked.strand()).isEmpty()) throw new RefusedException(InquiryRefusal.STRAND_UNKNOWN);
        refuseUnlessInStrategy(asked);
        inquiry.change(asked, seen, leading.size());
        keeper.fill(inquiry, clock.instant());
        audit.record(AuditLine.of("inquiry.audit.changed", "inquiry", id.value(), asked.question()));
    }

    /** As it stands, to be changed. */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public Optional<SetUpOfInquiry> setUp(InquiryId id) {
        return inquiries
                .findById(id.value())
                .map(one -> new SetUpOfInquiry(
                        one.revision(),
                        new ProposeInquiry(
                                one.question(),
                                one.why(),
                                one.sponsor(),
                                one.strand(),
                                one.theme().orElse(null),
                                one.firstDay(),
                                one.lastDay(),
                                one.seats(),
                                one.leadSlots(),
                                one.principle().orElse(null),
                                one.condition().orElse(null),
                                one.byApplication(),
                                one.adviserHalfDays())));
    }

    /** Proposed → recruiting. @throws RefusedException WRONG_STAGE, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void open(InquiryId id) {
        var inquiry = locked(id);
        take(inquiry, inquiry.open(currentMember.id(), clock.instant()));
    }

    /** Recruiting → under way. @throws RefusedException WRONG_STAGE, LEAD_MISSING, NOBODY_SEATED, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void begin(InquiryId id) {
        var inquiry = locked(id);
        take(inquiry, inquiry.begin(leadsOf(id).size(), currentMember.id(), clock.instant()));
    }

    /** Under way → reporting. @throws RefusedException WRONG_STAGE, NOTHING_CONTRIBUTED, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void report(InquiryId id) {
        var inquiry = locked(id);
        take(inquiry, inquiry.report(currentMember.id(), clock.instant()));
    }

    /** Reporting → closed. @throws RefusedException WRONG_STAGE, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void close(InquiryId id) {
        var inquiry = locked(id);
        take(inquiry, inquiry.close(currentMember.id(), clock.instant()));
    }

    private void take(Inquiry inquiry, InquiryStep step) {
        checks.orderedStream().forEach(check -> check.check(inquiry.id(), inquiry.stage()));
        steps.save(step);
        if (!inquiry.stage().seatsMove()) keeper.lapse(inquiry, currentMember.id(), clock.instant());
        events.publishEvent(new InquiryMovedOn(
                inquiry.id(), inquiry.question(), inquiry.stage(), currentMember.id(), clock.instant()));
    }

    /** Everybody who holds a seat or leads. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<MemberId> peopleIn(InquiryId id) {
        var people = leadsOf(id).stream().map(InquiryLead::member).collect(Collectors.toCollection(HashSet::new));
        seats.people(id.value()).forEach(person -> people.add(new MemberId(person)));
        return people;
    }

    /** @throws RefusedException ALL_SEATS_TAKEN, SEATS_NOT_OPEN, SEAT_HELD, APPLICATION_NEEDED unless invited, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void takeSeat(InquiryId id) {
        var inquiry = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        if (seats.standing(id.value(), me.value()).isPresent()) throw new RefusedException(InquiryRefusal.SEAT_HELD);
        inquiry.refuseUnlessSeatsMove();
        var asked = requests.standing(id.value(), me.value()).map(SeatRequest::kind);
        if (inquiry.byApplication()
                && asked.filter(SeatRequestKind.INVITED::equals).isEmpty())
            throw new RefusedException(InquiryRefusal.APPLICATION_NEEDED);
        keeper.seat(inquiry, me, me, now);
    }

    /** What the person contributed stays, and stays counted. @throws RefusedException NO_SEAT, SEATS_NOT_OPEN, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void leaveSeat(InquiryId id) {
        var inquiry = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        var seat =
                seats.standing(id.value(), me.value()).orElseThrow(() -> new RefusedException(InquiryRefusal.NO_SEAT));
        keeper.leave(inquiry, seat, now);
        events.publishEvent(new InquirySeatLeft(id, me, inquiry.question(), now));
    }

    /** Takes an open lead slot. @throws RefusedException NO_LEAD_WANTED, LEADS_ALREADY, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void volunteerAsLead(InquiryId id) {
        addLead(id, currentMember.id());
    }

    /** @throws RefusedException PERSON_UNKNOWN and as {@link #volunteerAsLead} */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void assignLead(InquiryId id, MemberId member) {
        addLead(id, member);
    }

    /**
     * Leaves a lead slot open again. Once an inquiry has begun somebody must go on leading it.
     *
     * @throws RefusedException NOT_A_LEAD, ONLY_LEAD, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void stepDownAsLead(InquiryId id) {
        var inquiry = locked(id);
        var leading = leadsOf(id);
        var mine = leading.stream()
                .filter(lead -> lead.member().equals(currentMember.id()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(InquiryRefusal.NOT_A_LEAD));
        if (leading.size() == 1 && inquiry.stage().needsLead()) throw new RefusedException(InquiryRefusal.ONLY_LEAD);
        mine.stepDown(clock.instant());
    }

    /**
     * Writes the one contribution of the person signed in, or puts it into better words; every wording is kept. It
     * counts when it is first made. Where a moderator looks first, it waits: it is shown to its author alone, and counts
     * once it is let in.
     *
     * @param text 1 to {@link #CONTRIBUTION_MAX} characters of Markdown
     * @param seen number of the wording the person started from, 0 for a first one
     * @throws RefusedException BLOCKED (moderation), SEAT_NEEDED, NOT_UNDER_WAY, CHANGED_ELSEWHERE when there is a newer wording, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void contribute(InquiryId id, String text, int seen) {
        var inquiry = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        inquiry.refuseUnlessUnderWay();
        if (seats.standing(id.value(), me.value()).isEmpty()) throw new RefusedException(InquiryRefusal.SEAT_NEEDED);
        var before = contributions.findByInquiryIdAndMemberId(id.value(), me.value());
        var admitted = admission.admit();
        var contribution = before.orElseGet(() -> new Contribution(id, me, admitted, now));
        var wording = contribution.putIntoWords(text, seen, now);
        var waits = contribution.reworded(admitted);
        if (before.isEmpty()) contributions.save(contribution);
        wordings.save(wording);
        if (waits) admission.await(ContributionModeration.thing(contribution), moderated.label(inquiry));
        else if (before.isEmpty()) contributing.contributed(inquiry, me, now);
    }

    /**
     * What people said, for those whose own contribution is in and, once the inquiry reports, for those who run inquiries: before
     * that they could take a seat and contribute themselves. Seven statements. What moderators keep from view is among them for
     * its author and for managers.
     *
     * @throws RefusedException OWN_CONTRIBUTION_FIRST, INQUIRY_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<ContributionLine> contributions(InquiryId id) {
        var inquiry =
                inquiries.findById(id.value()).orElseThrow(() -> new RefusedException(InquiryRefusal.INQUIRY_UNKNOWN));
        if (!mayRead(inquiry)) throw new RefusedException(InquiryRefusal.OWN_CONTRIBUTION_FIRST);
        var said = contributions.findByInquiryIdOrderByFirstAtAscIdAsc(id.value());
        var wordings = contributions.wordings(id.value()).stream()
                .collect(Collectors.toMap(
                        wording -> Map.entry(wording.contribution(), wording.number()), wording -> wording));
        var people = said.stream().map(Contribution::member).toList();
        var names = members.namesOf(people);
        var standings = members.standingsOf(people, clock.today());
        var me = currentMember.id();
        var keys = said.stream().map(Contribution::id).toList();
        var notes = moderation.notesOn(ContributionModeration.KIND, keys);
        var manager = currentMember.has(Role.MANAGER);
        return said.stream()
                .filter(one -> one.shownWording() > 0 || manager || one.member().equals(me))
                .map(one -> {
                    var all = manager || one.member().equals(me);
                    var number = all ? one.wordings() : one.shownWording();
                    var wording = Objects.requireNonNull(wordings.get(Map.entry(one.id(), number)));
                    var standing = standings.get(one.member());
                    var open = one.visibility().open();
                    return new ContributionLine(
                            one.id(),
                            one.member().equals(me),
                            names.getOrDefault(one.member(), ""),
                            standing == null ? null : standing.organisationName(),
                            wording.text(),
                            number,
                            wording.writtenAt(),
                            open || !all
                                    ? null
                                    : notes.getOrDefault(
                                            one.id(), new ModeratorNote(one.visibility(), "", one.firstAt())),
                            all && !open && one.shownWording() > 0,
                            open && !one.member().equals(me));
                })
                .toList();
    }

    private void addLead(InquiryId id, MemberId member) {
        var inquiry = locked(id);
        if (members.namesOf(List.of(member)).isEmpty()) throw new RefusedException(InquiryRefusal.PERSON_UNKNOWN);
        var standing = leadsOf(id);
        if (standing.stream().anyMatch(lead -> lead.member().equals(member)))
            throw new RefusedException(InquiryRefusal.LEADS_ALREADY);
        var held = standing.stream().map(InquiryLead::slot).collect(Collectors.toSet());
        var slot = IntStream.rangeClosed(1, inquiry.leadSlots())
                .filter(open -> !held.contains(open))
                .findFirst();
        if (slot.isEmpty() || inquiry.stage() == InquiryStage.CLOSED)
            throw new RefusedException(InquiryRefusal.NO_LEAD_WANTED);
        leads.save(new InquiryLead(id, slot.getAsInt(), member, currentMember.id(), clock.instant()));
    }

    private InquiryDetail detail(Inquiry inquiry) {
        var id = inquiry.id();
        var summary = Objects.requireNonNull(summaries.of(List.of(inquiry)).get(id));
        var leading = leadsOf(id).stream().map(InquiryLead::member).toList();
        var names = members.namesOf(leading);
        var own = currentMember.find().flatMap(me -> contributions.findByInquiryIdAndMemberId(id.value(), me.value()));
        var ownWords = own.flatMap(mine -> contributions.wording(mine.id(), mine.wordings()))
                .map(wording -> new OwnContribution(wording.text(), wording.number()))
                .orElse(null);
        var waiting =
                requests.waiting(id.value()).stream().map(SeatRequest::member).toList();
        var request = currentMember
                .find()
                .flatMap(me -> requests.standing(id.value(), me.value()))
                .map(one -> new OwnRequest(one.kind(), waiting.indexOf(one.member()) + 1, one.words()))
                .orElse(null);
        return new InquiryDetail(
                summary,
                inquiry.why(),
                inquiry.sponsor(),
                leading.stream().map(lead -> names.getOrDefault(lead, "")).toList(),
                contributions.countOpen(id.value()),
                seats.contributors(id.value()),
                placement(inquiry),
                inquiry.stage().seatsMove() ? balance.missing(id) : List.of(),
                waiting.size(),
                request,
                ownWords,
                openActions(inquiry, summary, leading, own.isPresent(), request));
    }

    private List<String> placement(Inquiry inquiry) {
        var strategy = programme.strategy();
        return Stream.of(
                        inquiry.theme()
                                .flatMap(id -> strategy.themes().stream()
                                        .filter(one -> one.id().equals(id))
                                        .map(Strategy.Theme::name)
                                        .findFirst()),
                        inquiry.principle()
                                .flatMap(id -> strategy.principles().stream()
                                        .filter(one -> one.id().equals(id))
                                        .map(Strategy.Principle::name)
                                        .findFirst()),
                        inquiry.condition()
                                .flatMap(id -> strategy.conditions().stream()
                                        .filter(one -> one.id().equals(id))
                                        .map(Strategy.Condition::name)
                                        .findFirst()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<InquiryAction> openActions(
            Inquiry inquiry,
            InquirySummary summary,
            List<MemberId> leading,
            boolean ownIsIn,
            @Nullable OwnRequest request) {
        var open = EnumSet.noneOf(InquiryAction.class);
        var me = currentMember.find();
        var participant = currentMember.has(Role.PARTICIPANT);
        var leadWanted = summary.leadsWanted() > 0 && inquiry.stage() != InquiryStage.CLOSED;
        if (inquiry.stage().seatsMove()) {
            if (summary.mine()) open.add(InquiryAction.LEAVE_SEAT);
            else if (me.isEmpty()) {
                if (!inquiry.full()) open.add(InquiryAction.SIGN_IN);
            } else if (participant) open.addAll(waysIn(inquiry, request));
        }
        if (participant && me.filter(leading::contains).isPresent()) open.add(InquiryAction.STEP_DOWN_AS_LEAD);
        else if (participant && leadWanted) open.add(InquiryAction.VOLUNTEER_AS_LEAD);
        if (currentMember.has(Role.MANAGER) && leadWanted) open.add(InquiryAction.ASSIGN_LEAD);
        if (participant && summary.mine() && inquiry.stage() == InquiryStage.UNDER_WAY)
            open.add(InquiryAction.CONTRIBUTE);
        if (readsContributions(inquiry, ownIsIn)) open.add(InquiryAction.READ_CONTRIBUTIONS);
        if (inquiry.stage() != InquiryStage.CLOSED
                && (runsInquiries() || me.filter(leading::contains).isPresent())) open.add(InquiryAction.SET_UP);
        if (runsInquiries()) nextStep(inquiry.stage()).ifPresent(open::add);
        return open;
    }

    private static Set<InquiryAction> waysIn(Inquiry inquiry, @Nullable OwnRequest request) {
        if (request != null && request.kind() == SeatRequestKind.INVITED)
            return EnumSet.of(InquiryAction.ACCEPT_INVITATION, InquiryAction.WITHDRAW_REQUEST);
        if (request != null) return EnumSet.of(InquiryAction.WITHDRAW_REQUEST);
        if (inquiry.byApplication()) return EnumSet.of(InquiryAction.APPLY);
        return EnumSet.of(inquiry.full() ? InquiryAction.AWAIT_SEAT : InquiryAction.TAKE_SEAT);
    }

    private static Optional<InquiryAction> nextStep(InquiryStage stage) {
        return switch (stage) {
            case PROPOSED -> Optional.of(InquiryAction.OPEN);
            case RECRUITING -> Optional.of(InquiryAction.BEGIN);
            case UNDER_WAY -> Optional.of(InquiryAction.REPORT);
            case REPORTING -> Optional.of(InquiryAction.CLOSE);
            case CLOSED -> Optional.empty();
        };
    }

    private boolean mayRead(Inquiry inquiry) {
        return readsContributions(
                inquiry,
                contributions.existsByInquiryIdAndMemberId(
                        inquiry.id().value(), currentMember.id().value()));
    }

    private boolean readsContributions(Inquiry inquiry, boolean ownIsIn) {
        return ownIsIn || runsInquiries() && !inquiry.stage().seatsMove();
    }

    private boolean runsInquiries() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    private List<InquiryLead> leadsOf(InquiryId id) {
        return leads.standingIn(List.of(id.value()));
    }

    private void refuseUnlessInStrategy(ProposeInquiry asked) {
        var strategy = programme.strategy();
        var there = (asked.theme() == null
                        || strategy.themes().stream().anyMatch(one -> one.id().equals(asked.theme())))
                && (asked.principle() == null
                        || strategy.principles().stream()
                                .anyMatch(one -> one.id().equals(asked.principle())))
                && (asked.condition() == null
                        || strategy.conditions().stream()
                                .anyMatch(one -> one.id().equals(asked.condition())));
        if (!there) throw new RefusedException(InquiryRefusal.THEME_UNKNOWN);
    }

    private Inquiry locked(InquiryId id) {
        return inquiries.lock(id.value()).orElseThrow(() -> new RefusedException(InquiryRefusal.INQUIRY_UNKNOWN));
    }
}
