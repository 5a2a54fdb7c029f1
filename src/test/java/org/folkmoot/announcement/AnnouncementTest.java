package org.folkmoot.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.mail.MailResult;
import org.folkmoot.mail.MailState;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.ConsentKind;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** An announcement reaches those of its segment who agreed, each once. Without a mail server its mails are kept and shown. */
@PortalTest
@BothDatabases
class AnnouncementTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    AnnouncementService announcements;

    @Autowired
    AnnouncementSending sending;

    @Autowired
    ConsentService consents;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    @Autowired
    TestConversations conversations;

    @Autowired
    DeskService desk;

    @Autowired
    TestMails mails;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    MemberId manager;
    MemberId anna;
    MemberId ben;
    MemberId quiet;

    @BeforeEach
    void twoWhoAgreedAndOneWhoDidNot() {
        sample.load();
        manager = people.named("Mary Manager", Role.MANAGER);
        anna = agreed(people.named("Anna Lark", Role.PARTICIPANT));
        ben = agreed(people.named("Ben Fenn", Role.PARTICIPANT));
        quiet = people.named("Quentin Quiet", Role.PARTICIPANT);
        people.signIn(manager);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void itReachesThoseWhoAgreedAndTheOthersAreCounted() {
        var id = written(Segment.EVERYONE);
        assertThat(announcements.count(Segment.EVERYONE)).isEqualTo(new SegmentCount(4, 2, 0));
        send(id);
        assertThat(who(id)).containsExactlyInAnyOrder(anna, ben);
        assertThat(mails.to(anna).getFirst()).startsWith("Come to Eye").contains("**On Tuesday**");
        assertThat(mails.to(quiet)).isEmpty();
        var sent = announcements.find(id).orElseThrow();
        assertThat(sent.state()).isEqualTo(AnnouncementState.SENT);
        assertThat(sent.found()).isEqualTo(new SegmentCount(4, 2, 0));
        assertThat(announcements.result(id)).containsEntry(MailState.SHOWN, 2L).containsEntry(MailState.SENT, 0L);
        assertThat(audited()).contains("announcement.audit.scheduled", "announcement.audit.sent");
    }

    @Test
    void eachSegmentHoldsItsOwnPeople() {
        var sector = programme.sectors().getFirst();
        var mill = people.organisation(
                "Blythvale Mill", sector.id(), programme.areas().getFirst().id());
        people.affiliate(anna, mill, LocalDate.of(2008, 1, 1));
        ledger.attended(ben, "Ageing well");
        assertThat(announcements.count(Segment.sector(sector.id())).people()).isOne();
        assertThat(announcements
                        .count(Segment.strand(ledger.conversations().id()))
                        .people())
                .isOne();
        assertThat(announcements.count(Segment.NOT_REACHED)).isEqualTo(new SegmentCount(3, 2, 0));
        var id = written(Segment.NOT_REACHED);
        send(id);
        assertThat(who(id)).containsExactly(anna);
        var bySector = written(Segment.sector(sector.id()));
        send(bySector);
        assertThat(who(bySector)).containsExactly(anna);
        assertThat(announcements.find(bySector).orElseThrow().segmentLabel()).isEqualTo("Sector: " + sector.name());
    }

    @Test
    void whoWasCheckedInThereIsWrittenToNotWhoOnlyTookAPlaceNorWhoseCheckInWasTakenBack() {
        var start = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var session = conversations.session("Ageing well", start, 25);
        var other = conversations.session("Young and rural", start, 25);
        var clara = agreed(people.named("Clara Cobb", Role.PARTICIPANT));
        for (var person : List.of(anna, ben, clara, quiet)) conversations.takePlace(person, session);
        people.as(
                people.person(Role.FACILITATOR),
                () -> clock.at(start, () -> {
                    desk.checkIn(session, anna);
                    desk.checkIn(session, quiet);
                    desk.checkIn(session, clara);
                    desk.undoCheckIn(session, clara, "Somebody else of that name.");
                    desk.walkIn(other, ben);
                    return "";
                }));
        people.signIn(manager);
        assertThat(announcements.count(Segment.cameTo(session))).isEqualTo(new SegmentCount(2, 1, 0));
        var id = written(Segment.cameTo(session));
        send(id);
        assertThat(who(id)).containsExactly(anna);
        assertThat(announcements.find(id).orElseThrow().segmentLabel()).contains("Ageing well");
    }

    @Test
    void whoIsMeantIsSettledWhenItGoesOut() {
        var id = written(Segment.EVERYONE);
        var tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        announcements.schedule(id, version(id), tomorrow);
        SystemWork.call(() -> run(sending::round));
        assertThat(who(id)).isEmpty();
        var late = agreed(people.named("Late Comer", Role.PARTICIPANT));
        people.as(ben, () -> consents.withdraw(ConsentKind.ANNOUNCEMENTS));
        clock.at(tomorrow, () -> SystemWork.call(() -> run(sending::round)));
        assertThat(who(id)).containsExactlyInAnyOrder(anna, late);
    }

    @Test
    void aNodeKilledInTheMiddleLosesNothingAndNobodyGetsItTwice() throws Exception {
        IntStream.range(0, 1200).forEach(nth -> agreed(people.person(Role.PARTICIPANT)));
        var id = written(Segment.EVERYONE);
        announcements.schedule(id, version(id), null);
        sending.settle(id.value());
        sending.writeBatch(id.value());
        assertThat(announcements.find(id).orElseThrow().state()).isEqualTo(AnnouncementState.SENDING);
        Callable<Boolean> node = () -> SystemWork.call(() -> run(sending::round));
        Races.together(List.of(node, node, node))
                .forEach(outcome -> assertThat(outcome.won()).isTrue());
        assertThat(announcements.result(id)).containsEntry(MailState.SHOWN, 1202L);
        assertThat(sql.queryForObject(
                        "select count(distinct recipient_id) from mail_message where kind = 'ANNOUNCEMENTS'",
                        Long.class))
                .isEqualTo(1202L);
    }

    @Test
    void twoManagersWhoWriteAtOnceLoseNothing() throws Exception {
        var other = people.named("Otto Other", Role.MANAGER);
        var id = announcements.begin();
        var seen = version(id);
        var outcomes = Races.together(List.of(
                () -> people.as(manager, () -> announcements.save(id, seen, asked("Mine", Segment.EVERYONE))),
                () -> people.as(other, () -> announcements.save(id, seen, asked("Theirs", Segment.EVERYONE)))));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> !one.won()).toList())
                .allSatisfy(lost -> assertThat(refusal(lost.thrown())).isEqualTo("CHANGED_ELSEWHERE"));
    }

    @Test
    void whatNobodyWouldGetIsRefusedWithTheReason() {
        var id = written(Segment.sector(programme.sectors().getFirst().id()));
        assertThatThrownBy(() -> announcements.schedule(id, version(id), null))
                .satisfies(thrown -> assertThat(refusal(thrown)).isEqualTo("NOBODY"));
        assertThat(announcements.find(id).orElseThrow().state()).isEqualTo(AnnouncementState.DRAFT);
    }

    @Test
    void timesAndUnfinishedDraftsAreRefused() {
        var blank = announcements.begin();
        assertThat(announcements.begin()).isEqualTo(blank);
        assertThatThrownBy(() -> announcements.schedule(blank, version(blank), null))
                .satisfies(thrown -> assertThat(refusal(thrown)).isEqualTo("UNFINISHED"));
        var id = written(Segment.EVERYONE);
        assertThatThrownBy(() -> announcements.schedule(id, version(id), Instant.parse("2008-01-01T09:00:00Z")))
                .satisfies(thrown -> assertThat(refusal(thrown)).isEqualTo("TIME_PASSED"));
        assertThatThrownBy(() ->
                        announcements.schedule(id, version(id), clock.instant().plus(Duration.ofDays(500))))
                .satisfies(thrown -> assertThat(refusal(thrown)).isEqualTo("TOO_FAR_AHEAD"));
    }

    @Test
    void whatWaitsIsTakenBackAndWhatWentOutIsNot() {
        var id = written(Segment.EVERYONE);
        announcements.schedule(id, version(id), clock.instant().plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> announcements.save(id, version(id), asked("Late", Segment.EVERYONE)))
                .satisfies(thrown -> assertThat(refusal(thrown)).isEqualTo("NOT_A_DRAFT"));
        announcements.takeBack(id);
        assertThat(announcements.find(id).orElseThrow().state()).isEqualTo(AnnouncementState.DRAFT);
        send(id);
        assertThatThrownBy(() -> announcements.takeBack(id))
                .satisfies(thrown -> assertThat(refusal(thrown)).isEqualTo("UNDER_WAY"));
    }

    @Test
    void aTestGoesToTheManagerAlone() {
        announcements.sendTest(written(Segment.EVERYONE));
        assertThat(mails.to(manager).getFirst()).startsWith("Test: Come to Eye");
        assertThat(mails.to(anna)).isEmpty();
    }

    @Test
    void countingAndSettlingCostTheSameHoweverManyThereAre() {
        var few = statements.during(() -> announcements.count(Segment.EVERYONE));
        IntStream.range(0, 60).forEach(nth -> agreed(people.person(Role.PARTICIPANT)));
        assertThat(statements.during(() -> announcements.count(Segment.EVERYONE)))
                .isEqualTo(few);
    }

    @Test
    void onlyManagersAnnounce() {
        assertThatThrownBy(() -> people.as(anna, () -> announcements.begin()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MemberId agreed(MemberId member) {
        people.as(
                member,
                () -> consents.agree(
                        ConsentKind.ANNOUNCEMENTS,
                        consents.mine().stream()
                                .filter(one -> one.kind() == ConsentKind.ANNOUNCEMENTS)
                                .findFirst()
                                .orElseThrow()
                                .edition()));
        return member;
    }

    private AnnouncementId written(Segment segment) {
        var id = announcements.begin();
        announcements.save(id, version(id), asked("Come to Eye", segment));
        return id;
    }

    private static EditAnnouncement asked(String subject, Segment segment) {
        return new EditAnnouncement(subject, "**On Tuesday** there is tea.", segment);
    }

    private int version(AnnouncementId id) {
        return announcements.find(id).orElseThrow().version();
    }

    private void send(AnnouncementId id) {
        announcements.schedule(id, version(id), null);
        SystemWork.call(() -> run(sending::round));
    }

    private List<MemberId> who(AnnouncementId id) {
        var who = new ArrayList<MemberId>();
        announcements.mails(id, Optional.empty(), FIRST).map(MailResult::member).forEach(who::add);
        return who;
    }

    private List<String> audited() {
        return sql.queryForList("select what from audit_entry", String.class);
    }

    private static String refusal(Throwable thrown) {
        return thrown instanceof RefusedException refused ? refused.refusal().name() : String.valueOf(thrown);
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }
}
