package org.folkmoot.privacy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.action.AddAction;
import org.folkmoot.conversation.CalendarFeedService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.notification.Interest;
import org.folkmoot.notification.InterestService;
import org.folkmoot.notification.MailWish;
import org.folkmoot.notification.NotificationKind;
import org.folkmoot.notification.PreferenceService;
import org.folkmoot.notification.QuietHours;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Somebody who has done one of everything. */
@Component
class BusyPerson {

    static final String NAME = "Winifred Zephyrine";
    static final String IDEA = "Lanterns for the mill path";

    record Busy(
            MemberId id,
            String email,
            IdeaId open,
            IdeaId supported,
            DialogueSessionId came,
            DialogueSessionId toCome,
            InquiryId inquiry) {}

    private final TestProgramme programme;
    private final ProgrammeService terms;
    private final TestMembers people;
    private final MemberService members;
    private final TestIdeas ideas;
    private final IdeaService ideaService;
    private final TestConversations conversations;
    private final DeskService desk;
    private final CalendarFeedService feeds;
    private final TestInquiries inquiries;
    private final TestMails mails;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final InterestService interests;
    private final ActionService actions;
    private final PortalClock clock;

    BusyPerson(
            TestProgramme programme,
            ProgrammeService terms,
            TestMembers people,
            MemberService members,
            TestIdeas ideas,
            IdeaService ideaService,
            TestConversations conversations,
            DeskService desk,
            CalendarFeedService feeds,
            TestInquiries inquiries,
            TestMails mails,
            ConsentService consents,
            PreferenceService preferences,
            InterestService interests,
            ActionService actions,
            PortalClock clock) {
        this.programme = programme;
        this.terms = terms;
        this.people = people;
        this.members = members;
        this.ideas = ideas;
        this.ideaService = ideaService;
        this.conversations = conversations;
        this.desk = desk;
        this.feeds = feeds;
        this.inquiries = inquiries;
        this.mails = mails;
        this.consents = consents;
        this.preferences = preferences;
        this.interests = interests;
        this.actions = actions;
        this.clock = clock;
    }

    Busy make() {
        programme.load();
        var manager = people.person(Role.MANAGER);
        var id = people.named(NAME, Role.PARTICIPANT);
        people.affiliate(
                id,
                people.organisation(
                        "Mid Test",
                        terms.sectors().getFirst().id(),
                        terms.areas().getFirst().id()),
                LocalDate.of(2008, 1, 1));
        people.as(manager, () -> members.changeRoles(id, java.util.Set.of(Role.PARTICIPANT, Role.OBSERVER)));
        var open = ideas.by(id, IDEA);
        var supported = ideas.titled("Benches");
        people.as(id, () -> ideaService.support(supported));
        var soon = clock.instant().plus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);
        var came = conversations.session("Ageing well", soon, 25);
        conversations.takePlace(id, came);
        people.as(manager, () -> desk.checkIn(came, id));
        var toCome = conversations.session("Rural buses", soon.plus(Duration.ofDays(60)), 25);
        conversations.takePlace(id, toCome);
        people.as(id, () -> feeds.make());
        var inquiry = inquiries.underWay("What would help?", 12, id);
        inquiries.contribute(id, inquiry, "More buses <b>now</b>.");
        mails.write("hello", id, "Hello " + NAME, "Dear " + NAME + ", welcome.");
        mails.write("other", manager, "About " + NAME, NAME + " has contributed.");
        people.as(
                id,
                () -> consents.agree(
                        ConsentKind.ANNOUNCEMENTS, consents.mine().get(2).edition()));
        people.as(id, () -> {
            preferences.choose(NotificationKind.NEW_INQUIRIES, true, MailWish.WEEKLY);
            preferences.keepQuiet(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
            interests.choose(
                    new Origin("idea", supported.value().toString(), "Benches", "ideas/" + supported.value()),
                    Interest.MUTED);
        });
        people.as(
                manager,
                () -> actions.add(new AddAction(
                        new ActionTerms("Hang the first lantern", id, "", null), supported.asOrigin("Benches"))));
        var email = people.as(manager, () -> members.find(id)).orElseThrow().email();
        return new Busy(id, email, open, supported, came, toCome, inquiry);
    }
}
