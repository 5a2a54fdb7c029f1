package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class NoteServiceTest {

    @Autowired
    NoteService service;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    ApplicationEvents events;

    MemberId ada;
    MemberId ben;
    IdeaId idea;

    @BeforeEach
    void twoMembersAndAnIdea() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        people.named("Ben Heathcote", Role.PARTICIPANT);
        idea = ideas.titled("Benches");
    }

    @Test
    void aNoteIsReadByTheGroupAndTellsTheColleaguesItNames() {
        write(ada, "Has @ben heath asked the *highways* people? And @Ben Heathcote, @Ada Marsh?");
        assertThat(people.as(ben, () -> service.on(idea))).singleElement().satisfies(line -> {
            assertThat(line.author()).isEqualTo("Ada Marsh");
            assertThat(line.wording()).contains("**@ben heath**", "*highways*", "**@Ada Marsh**");
            assertThat(line.mine()).isFalse();
            assertThat(line.source()).isEmpty();
        });
        assertThat(events.stream(ColleaguesNamed.class)).singleElement().satisfies(event -> {
            assertThat(event.named()).containsExactly(ben);
            assertThat(event.title()).isEqualTo("Benches");
            assertThat(event.toString()).doesNotContain("highways");
        });
        assertThat(people.as(ada, () -> service.suggest("hea"))).containsExactly("Ben Heath");
    }

    @Test
    void itCanBeChangedForAQuarterOfAnHourAndTellsThoseItDidNotName() {
        var note = write(ada, "Ask the highways people.");
        people.as(ada, () -> service.edit(note, "@Ben Heath: ask the highways people."));
        people.as(ada, () -> service.edit(note, "@Ben Heath: please ask the highways people."));
        assertThat(events.stream(ColleaguesNamed.class)).hasSize(1);
        assertThat(people.as(ben, () -> service.on(idea)))
                .singleElement()
                .satisfies(line -> assertThat(line.edited()).isTrue());
        refused(ben, ScoringRefusal.NOT_YOUR_NOTE, () -> service.edit(note, "No."));
        refused(
                ada,
                ScoringRefusal.NOTE_TOO_OLD,
                () -> clock.at(clock.instant().plus(Duration.ofMinutes(15)), () -> {
                    service.edit(note, "Too late.");
                    return "";
                }));
    }

    @Test
    void aWithdrawnNoteLeavesItsPlaceWithoutItsWords() {
        var note = write(ada, "Ask the highways people.");
        refused(ben, ScoringRefusal.NOT_YOUR_NOTE, () -> service.withdraw(note));
        people.as(ada, () -> service.withdraw(note));
        assertThat(people.as(ben, () -> service.on(idea))).singleElement().satisfies(line -> {
            assertThat(line.wording()).isEmpty();
            assertThat(line.withdrawnAt()).isNotNull();
        });
        refused(ada, ScoringRefusal.NOTE_GONE, () -> service.withdraw(note));
        refused(ada, ScoringRefusal.NOTE_GONE, () -> service.edit(note, "Back again."));
    }

    @Test
    void sentTwiceItIsThereOnce() {
        UUID key = Ids.next();
        people.as(ada, () -> service.write(new WriteNote(key, idea, "Ask.")));
        refused(ada, ScoringRefusal.NOTE_SENT, () -> service.write(new WriteNote(key, idea, "Ask.")));
        assertThat(people.as(ben, () -> service.on(idea))).hasSize(1);
        refused(
                ada,
                ScoringRefusal.IDEA_NOT_THERE,
                () -> service.write(new WriteNote(Ids.next(), new IdeaId(key), "Ask.")));
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseWritesOrReadsThem(Role role) {
        var note = write(ada, "Ask.");
        var other = people.person(role);
        for (var work : List.<Runnable>of(
                () -> service.on(idea),
                () -> service.suggest("Ada"),
                () -> service.write(new WriteNote(Ids.next(), idea, "Me too.")),
                () -> service.edit(note, "Mine."),
                () -> service.withdraw(note)))
            assertThatThrownBy(() -> people.as(other, work)).isInstanceOf(AccessDeniedException.class);
    }

    private NoteId write(MemberId member, String wording) {
        return people.as(member, () -> service.write(new WriteNote(Ids.next(), idea, wording)));
    }

    private void refused(MemberId member, ScoringRefusal refusal, Runnable work) {
        assertThatThrownBy(() -> people.as(member, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
