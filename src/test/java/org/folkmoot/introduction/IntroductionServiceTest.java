package org.folkmoot.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class IntroductionServiceTest {

    @Autowired
    IntroductionService introductions;

    @Autowired
    DeskService desks;

    @Autowired
    TestConversations made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService facts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private DialogueSessionId session;
    private Instant start;
    private MemberId me;
    private OrganisationId mine;

    @BeforeEach
    void session() {
        programme.load();
        start = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        session = made.session("Ageing well", start, 25);
        mine = organisation("Mill Trust", 0);
        me = person("Wren Field", mine);
        agree(me);
    }

    @Test
    void onlyThoseWhoAgreedSeeAndAreSeen() {
        var other = person("Tern Lake", organisation("Harbour Council", 1));
        assertThat(seenBy(me)).isEmpty();
        assertThat(people.as(other, () -> introductions.find(session).orElseThrow()))
                .satisfies(before -> assertThat(before.agreed()).isFalse())
                .satisfies(before -> assertThat(before.people()).isEmpty());
        agree(other);
        assertThat(seenBy(me)).containsExactly("Tern Lake");
        assertThat(seenBy(other)).containsExactly("Wren Field");
        people.as(other, () -> introductions.takeBack(session));
        assertThat(seenBy(me)).isEmpty();
    }

    @Test
    void noColleagueNobodyAlreadyMetAndOtherSectorsFirst() {
        var colleague = person("Colleague", mine);
        var sameSector = person("Same sector", organisation("Weir Trust", 0));
        var met = person("Met before", organisation("Ford Council", 1));
        var others = List.of(
                person("Other one", organisation("Hill School", 2)),
                person("Other two", organisation("Dale School", 2)));
        meet(met);
        agree(colleague);
        agree(sameSector);
        agree(met);
        others.forEach(this::agree);
        assertThat(seenBy(me)).hasSize(3).containsOnly("Other one", "Other two", "Same sector");
        assertThat(seenBy(me)).endsWith("Same sector").isEqualTo(seenBy(me));
    }

    @Test
    void threeAtMost() {
        for (var i = 0; i < 5; i++) agree(person("Other " + i, organisation("School " + i, 2)));
        assertThat(seenBy(me)).hasSize(3);
    }

    @Test
    void whoHasNoPlaceAgreesToNothingAndItEndsWithTheSession() {
        var stranger = people.person(Role.PARTICIPANT);
        assertThat(people.as(stranger, () -> introductions.find(session))).isEmpty();
        assertThatThrownBy(() -> people.as(stranger, () -> introductions.agree(session)))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(IntroductionRefusal.NO_PLACE));
        clock.at(start.plus(TestConversations.LASTS), () -> {
            assertThat(people.as(me, () -> introductions.find(session))).isEmpty();
            return "";
        });
    }

    @Test
    void agreeingOnTwoScreensAtOnceIsOneRow() throws Exception {
        var other = person("Tern Lake", organisation("Harbour Council", 1));
        Races.together(java.util.Collections.nCopies(4, () -> {
            agree(other);
            return "";
        }));
        assertThat(jdbc.queryForObject("select count(*) from meeting_consent where standing = true", Integer.class))
                .isEqualTo(2);
    }

    /** They were both at an earlier conversation. */
    private void meet(MemberId other) {
        var early = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var earlier = made.session("Rural buses", early, 5);
        var host = people.person(Role.FACILITATOR);
        clock.at(early, () -> {
            people.as(host, () -> desks.walkIn(earlier, me));
            people.as(host, () -> desks.walkIn(earlier, other));
            return "";
        });
    }

    private void agree(MemberId who) {
        people.as(who, () -> introductions.agree(session));
    }

    private List<String> seenBy(MemberId who) {
        return people.as(who, () -> introductions.find(session).orElseThrow()).people().stream()
                .map(Introductions.Person::name)
                .toList();
    }

    private MemberId person(String name, OrganisationId organisation) {
        var person = people.named(name, Role.PARTICIPANT);
        people.affiliate(person, organisation, clock.today());
        made.takePlace(person, session);
        return person;
    }

    private OrganisationId organisation(String name, int sector) {
        return people.organisation(name, facts.sectors().get(sector).id(), made.area("Mid Suffolk"));
    }
}
