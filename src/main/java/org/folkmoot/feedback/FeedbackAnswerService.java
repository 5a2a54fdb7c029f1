package org.folkmoot.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering, by the link of one's own. The link itself says who answers what; nobody needs to be signed in. */
@Service
@Transactional
public class FeedbackAnswerService {

    private final FeedbackAskings askings;
    private final FeedbackAnswers answers;
    private final FeedbackLinks links;
    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    FeedbackAnswerService(
            FeedbackAskings askings,
            FeedbackAnswers answers,
            FeedbackLinks links,
            ConversationService conversations,
            AttendanceService attendance,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.askings = askings;
        this.answers = answers;
        this.links = links;
        this.conversations = conversations;
        this.attendance = attendance;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Whole addresses for those of these people who were asked in that round. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<MemberId, String> links(DialogueSessionId session, FeedbackRound round, Collection<MemberId> people) {
        var ids = people.stream().map(MemberId::value).toList();
        return askings.findBySessionIdAndRoundAndMemberIdIn(session.value(), round, ids).stream()
                .collect(Collectors.toMap(FeedbackAsking::member, asking -> links.url(asking.id())));
    }

    /** Changes nothing. @throws RefusedException LINK_OVER for what is no link of ours */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public LinkedFeedback linked(String token) {
        var asking = links.read(token).flatMap(askings::findById).orElseThrow(FeedbackAnswerService::over);
        refuseUnlessThere(asking);
        return linked(asking, standing(asking).orElse(null), clock.instant());
    }

    /**
     * What is left empty stays as it was. The same answer twice is one.
     *
     * @throws RefusedException LINK_OVER, ANSWERS_CLOSED, SCORE_MISSING, WORDS_MISSING
     */
    @PreAuthorize("permitAll")
    public LinkedFeedback answer(String token, GiveFeedback given) {
        var asking = held(token);
        var now = clock.instant();
        asking.refuseUnlessOpen(now);
        var before = standing(asking);
        var answer = FeedbackAnswer.of(asking, given, before.orElse(null), now);
        if (before.filter(answer::saysTheSameAs).isPresent()) return linked(asking, before.get(), now);
        put(asking, answer);
        return linked(asking, answer, now);
    }

    /** @throws RefusedException LINK_OVER, ANSWERS_CLOSED, NOTHING_TO_TAKE_BACK */
    @PreAuthorize("permitAll")
    public LinkedFeedback takeBack(String token) {
        var asking = held(token);
        var now = clock.instant();
        asking.refuseUnlessOpen(now);
        if (standing(asking).isEmpty()) throw new RefusedException(FeedbackRefusal.NOTHING_TO_TAKE_BACK);
        put(asking, FeedbackAnswer.takenBack(asking, now));
        return linked(asking, null, now);
    }

    /** What the person signed in was asked about that session, the first round first; empty for who was not asked. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<MyFeedback> mine(DialogueSessionId session) {
        if (currentMember.find().isEmpty() || !attendance.iCame(session)) return List.of();
        var all = askings.findBySessionIdAndMemberIdOrderByAskedAtAscIdAsc(
                session.value(), currentMember.id().value());
        if (all.isEmpty()) return List.of();
        var answered = answers.standingOf(all.stream().map(FeedbackAsking::id).toList()).stream()
                .filter(answer -> !answer.withdrawn())
                .collect(Collectors.toMap(FeedbackAnswer::asking, Function.identity()));
        var now = clock.instant();
        return all.stream()
                .map(asking -> mine(asking, answered.get(asking.id()), now))
                .toList();
    }

    private MyFeedback mine(FeedbackAsking asking, @Nullable FeedbackAnswer answer, Instant now) {
        return new MyFeedback(
                asking.round(),
                links.token(asking.id()),
                asking.openAt(now),
                asking.answersUntil(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : answer.score(),
                answer == null ? "" : answer.use(),
                answer == null ? "" : answer.useful());
    }

    /** What stood goes before what takes its place. */
    private void put(FeedbackAsking asking, FeedbackAnswer answer) {
        answers.standing(asking.id()).ifPresent(before -> {
            before.replace();
            answers.saveAndFlush(before);
        });
        answers.save(answer);
    }

    private Optional<FeedbackAnswer> standing(FeedbackAsking asking) {
        return answers.standing(asking.id()).filter(answer -> !answer.withdrawn());
    }

    private FeedbackAsking held(String token) {
        UUID id = links.read(token).orElseThrow(FeedbackAnswerService::over);
        var asking = askings.lock(id).orElseThrow(FeedbackAnswerService::over);
        refuseUnlessThere(asking);
        return asking;
    }

    /** A check-in was undone meanwhile, or the account is gone and its words with it. */
    private void refuseUnlessThere(FeedbackAsking asking) {
        var person = asking.member();
        var there = SystemWork.call(() -> attendance.cameTo(asking.session()).contains(person)
                && members.addressesOf(List.of(person)).containsKey(person));
        if (!there) throw over();
    }

    private LinkedFeedback linked(FeedbackAsking asking, @Nullable FeedbackAnswer answer, Instant now) {
        var session = conversations
                .find(asking.session())
                .orElseThrow(FeedbackAnswerService::over)
                .session();
        return new LinkedFeedback(
                session.id(),
                session.title(),
                session.startsAt(),
                asking.round(),
                asking.answersUntil(),
                asking.openAt(now),
                answer == null ? null : answer.score(),
                answer == null ? null : answer.answeredAt(),
                answer != null && !(answer.use() + answer.useful()).isEmpty());
    }

    private static RefusedException over() {
        return new RefusedException(FeedbackRefusal.LINK_OVER);
    }
}
