package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeFileService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What counts for a strand is changed on screen: its effect is seen before, and the figures follow in the same moment. */
@PortalTest
@BothDatabases
class CountingRuleTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Set<EngagementKind> ATTENDED = Set.of(EngagementKind.ATTENDED_SESSION);
    private static final Set<EngagementKind> WIDER =
            Set.of(EngagementKind.ATTENDED_SESSION, EngagementKind.IDEA_SUPPORTED);

    @Autowired
    CountingRuleService rules;

    @Autowired
    Ledger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    ReachSliceService slices;

    @Autowired
    Recount recount;

    @Autowired
    ProgrammeService programme;

    @Autowired
    ProgrammeFileService files;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    StrandId conversations;

    @BeforeEach
    void twoWhoCameAndThreeWhoSupported() {
        sample.load();
        manager = people.person(Role.MANAGER);
        conversations = programme.strands().stream()
                .filter(strand -> strand.counts().equals(ATTENDED))
                .map(StrandSummary::id)
                .findFirst()
                .orElseThrow();
        var both = people.person(Role.PARTICIPANT);
        took("1", EngagementKind.ATTENDED_SESSION, both, "s1");
        took("2", EngagementKind.ATTENDED_SESSION, people.person(Role.PARTICIPANT), "s1");
        took("3", EngagementKind.IDEA_SUPPORTED, both, "idea");
        took("4", EngagementKind.IDEA_SUPPORTED, people.person(Role.PARTICIPANT), "idea");
        took("5", EngagementKind.IDEA_SUPPORTED, people.person(Role.PARTICIPANT), "idea");
    }

    @Test
    void theEffectIsShownBeforeAndNothingIsChangedByLooking() {
        var would = people.as(manager, () -> rules.effect(conversations, WIDER));
        assertThat(would.before()).extracting(Reach::people, Reach::places).containsExactly(2, 2);
        assertThat(would.after()).extracting(Reach::people, Reach::places).containsExactly(4, 5);
        assertThat(strand().people()).isEqualTo(2);
        assertThat(programme.strand(conversations).orElseThrow().counts()).isEqualTo(ATTENDED);
        assertThat(people.as(manager, () -> rules.effect(conversations, Set.of()))
                        .after())
                .extracting(Reach::people, Reach::activities)
                .containsExactly(0, 0);
    }

    @Test
    void aChangeRecountsAtOnceIsLoggedAndStandsInTheFile() {
        people.as(manager, () -> rules.change(conversations, ATTENDED, WIDER));
        assertThat(strand())
                .extracting(Reach::people, Reach::places, Reach::activities)
                .containsExactly(4, 5, 2);
        assertThat(slices.by(SliceKind.MONTH, conversations))
                .singleElement()
                .satisfies(month -> assertThat(month.reach().people()).isEqualTo(4));
        assertThat(slices.regulars(conversations).inOneActivity()).isEqualTo(3);
        assertThat(jdbc.sql("select concat(before_text, ' > ', after_text) from audit_entry"
                                + " where what = 'programme.audit.counts-changed' and actor_id = ?")
                        .param(manager.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ATTENDED_SESSION > ATTENDED_SESSION, IDEA_SUPPORTED");
        assertThat(people.as(manager, files::exportFile)).contains("[ATTENDED_SESSION, IDEA_SUPPORTED]");
        settled();
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void whatComesAfterwardsIsCountedByTheNewRule() {
        people.as(manager, () -> rules.change(conversations, ATTENDED, Set.of(EngagementKind.IDEA_SUPPORTED)));
        took("6", EngagementKind.ATTENDED_SESSION, people.person(Role.PARTICIPANT), "s2");
        took("7", EngagementKind.IDEA_SUPPORTED, people.person(Role.PARTICIPANT), "idea");
        assertThat(strand().people()).isEqualTo(4);
        ledger.takeBack(new TookPartNoMore("6", "undone:6", NOW));
        assertThat(strand().people()).isEqualTo(4);
        people.as(manager, () -> rules.change(conversations, Set.of(EngagementKind.IDEA_SUPPORTED), Set.of()));
        assertThat(strand().activities()).isZero();
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void anImportedFileMaySayOtherwiseAgain() {
        people.as(manager, () -> rules.change(conversations, ATTENDED, WIDER));
        people.as(manager, () -> files.importFile(TestProgramme.text()));
        await().untilAsserted(() -> assertThat(strand().people()).isEqualTo(2));
    }

    @Test
    void whoLooksAtAnOlderRuleIsToldAndOfManyAtOnceOneWins() throws Exception {
        assertThatThrownBy(() -> people.as(manager, () -> rules.change(conversations, WIDER, Set.of())))
                .hasMessage("engagement.refusal.rule-changed-meanwhile");
        assertThatThrownBy(() ->
                        people.as(manager, () -> rules.change(new StrandId(UUID.randomUUID()), ATTENDED, WIDER)))
                .hasMessage("engagement.refusal.not-there");
        var works = new ArrayList<Callable<Reach>>();
        for (var kind : List.of(EngagementKind.STORY, EngagementKind.VISIT, EngagementKind.IDEA_SUPPORTED))
            works.add(() -> people.as(manager, () -> rules.change(conversations, ATTENDED, Set.of(kind))));
        assertThat(Races.together(works)).filteredOn(Races.Outcome::won).hasSize(1);
        settled();
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void onlyManagersChangeWhatCounts() {
        for (var role : List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER)) {
            var person = people.person(role);
            assertThatThrownBy(() -> people.as(person, () -> rules.effect(conversations, WIDER)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(person, () -> rules.change(conversations, ATTENDED, WIDER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Reach strand() {
        return reach.strands().stream()
                .filter(line -> line.strand().id().equals(conversations))
                .findFirst()
                .orElseThrow()
                .reach();
    }

    private void settled() {
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    private void took(String key, EngagementKind kind, MemberId member, String activity) {
        ledger.record(new TookPart(key, kind, member, 1, conversations, TookPart.session(activity), NOW));
    }
}
