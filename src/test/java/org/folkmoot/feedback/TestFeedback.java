package org.folkmoot.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Sessions that are over, with people who came and people who did not, and what they answer. The programme must be loaded. */
@Component
public class TestFeedback {

    public static final Duration LASTS = TestConversations.LASTS;

    private final TestConversations conversations;
    private final DeskService desk;
    private final FeedbackAskingService asking;
    private final FeedbackAnswerService answers;
    private final TestMembers people;
    private final PortalClock clock;

    TestFeedback(
            TestConversations conversations,
            DeskService desk,
            FeedbackAskingService asking,
            FeedbackAnswerService answers,
            TestMembers people,
            PortalClock clock) {
        this.conversations = conversations;
        this.desk = desk;
        this.asking = asking;
        this.answers = answers;
        this.people = people;
        this.clock = clock;
    }

    /** It ended that long ago; these people were checked in, all without a place. */
    public DialogueSessionId over(String title, Duration ago, MemberId facilitator, MemberId... came) {
        return over(title, ago, facilitator, List.of(), came);
    }

    /** @param holders had a place and did not come */
    public DialogueSessionId over(
            String title, Duration ago, MemberId facilitator, List<MemberId> holders, MemberId... came) {
        var start = clock.instant().minus(ago).minus(LASTS).truncatedTo(ChronoUnit.SECONDS);
        var session = clock.at(start.minus(Duration.ofDays(9)), () -> {
            var made = conversations.session(title, start, 60);
            for (var person : holders) conversations.takePlace(person, made);
            return made;
        });
        clock.at(start, () -> {
            for (var person : came) people.as(facilitator, () -> desk.walkIn(session, person));
            return "";
        });
        return session;
    }

    /** What the hourly job does. */
    public int ask() {
        return SystemWork.call(asking::askWhoIsDue);
    }

    public int askAt(Instant moment) {
        return clock.at(moment, this::ask);
    }

    public MemberId[] crowd(int howMany) {
        var crowd = new ArrayList<MemberId>();
        for (var i = 0; i < howMany; i++) crowd.add(people.person(Role.PARTICIPANT));
        return crowd.toArray(MemberId[]::new);
    }

    /** What follows {@code /feedback/} in that person's mail. */
    public String token(DialogueSessionId session, FeedbackRound round, MemberId person) {
        var page = SystemWork.call(() -> answers.links(session, round, List.of(person)))
                .get(person);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    public void score(DialogueSessionId session, MemberId person, int score, String use, String useful) {
        answers.answer(token(session, FeedbackRound.FIRST, person), new GiveFeedback(score, use, useful));
    }
}
