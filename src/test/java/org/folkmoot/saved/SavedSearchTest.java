package org.folkmoot.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.TestThings;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class SavedSearchTest {

    private static final String BENCH = "search?q=bench";

    @Autowired
    SavedSearchService saved;

    @Autowired
    SavedSearchLook look;

    @Autowired
    SavedSearchJob job;

    @Autowired
    TestThings things;

    @Autowired
    TestMembers people;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId person;

    @BeforeEach
    void somebody() {
        person = people.person(Role.PARTICIPANT);
    }

    @Test
    void onlyWhatComesAfterItWasKeptIsToldAndOnlyOnce() {
        things.save("Bench by the pond", "Text.");
        var id = kept();
        lookAt(id);
        assertThat(told()).isEmpty();

        var fresh = things.save("Bench by the mill", "Text.");
        things.save("Something else", "Text.");
        lookAt(id);
        lookAt(id);
        assertThat(events.stream(SavedSearchMatched.class)).singleElement().satisfies(event -> {
            assertThat(event.member()).isEqualTo(person);
            assertThat(event.name()).isEqualTo("bench");
            assertThat(event.address()).isEqualTo(BENCH);
            assertThat(event.count()).isEqualTo(1);
            assertThat(event.news())
                    .containsExactly(new SavedSearchMatched.News("Bench by the mill", "things/" + fresh));
        });
        assertThat(people.as(person, saved::mine)).singleElement().satisfies(line -> {
            assertThat(line.fresh()).isEqualTo(1);
            assertThat(line.matchedAt()).isNotNull();
        });
    }

    @Test
    void theJobLooksOnceADayAndNotForThoseWhoAskForSilence() {
        var id = kept();
        things.save("Bench by the mill", "Text.");
        job.run();
        assertThat(told()).as("kept a moment ago").isEmpty();

        people.as(person, () -> saved.alert(id, false));
        yesterday(id);
        job.run();
        assertThat(told()).isEmpty();

        people.as(person, () -> saved.alert(id, true));
        job.run();
        job.run();
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatItsOwnerMayNotReadIsNoNews() {
        people.as(person, () -> saved.save("everybody", "search?kind=person"));
        var id = people.as(person, saved::mine).getFirst().id();
        people.person(Role.FACILITATOR);
        index.awaitUpToDate();
        lookAt(id);
        assertThat(told()).isEmpty();

        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> saved.save("everybody", "search?kind=person"));
        var theirs = people.as(manager, saved::mine).getFirst().id();
        people.person(Role.FACILITATOR);
        index.awaitUpToDate();
        lookAt(theirs);
        assertThat(told()).hasSize(1);
    }

    @Test
    void anEmptySearchTheSameOneTwiceAndSomebodyElsesAreRefused() {
        var id = kept();
        assertRefused("saved.refusal.already-saved", () -> saved.save("bench", BENCH));
        assertRefused("saved.refusal.nothing-asked", () -> saved.save("", "search"));
        assertRefused("saved.refusal.too-long", () -> saved.save("x", "search?q=" + "x".repeat(2000)));
        for (var i = 1; i < SavedSearchService.AT_MOST; i++) {
            var n = i;
            people.as(person, () -> saved.save("bench", BENCH + n));
        }
        assertRefused("saved.refusal.too-many", () -> saved.save("more", "search?q=more"));
        var other = people.person(Role.MANAGER);
        assertThatThrownBy(() -> people.as(other, () -> saved.remove(id))).hasMessage("saved.refusal.not-yours");
        people.as(person, () -> saved.remove(id));
        assertRefused("saved.refusal.gone", () -> saved.remove(id));
    }

    private void assertRefused(String key, Runnable asked) {
        assertThatThrownBy(() -> people.as(person, asked))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }

    private UUID kept() {
        people.as(person, () -> saved.save("bench", BENCH));
        return people.as(person, saved::mine).getFirst().id();
    }

    private void lookAt(UUID id) {
        SystemWork.run(() -> look.look(id));
    }

    private void yesterday(UUID id) {
        jdbc.sql("update saved_search set looked_at = '2020-01-01 00:00:00' where id = ?")
                .param(id)
                .update();
    }

    private java.util.List<SavedSearchMatched> told() {
        return events.stream(SavedSearchMatched.class).toList();
    }
}
