package org.folkmoot.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a comment can point to, of every kind. */
@PortalTest
@BothDatabases
class ReferencesTest {

    private static final int MANY = 5;

    @Autowired
    List<Referable> kinds;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestConversations conversations;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    private final List<UUID> things = new ArrayList<>();

    @BeforeEach
    void someOfEachKind() {
        programme.load();
        var author = people.person(Role.PARTICIPANT);
        for (var i = 1; i <= MANY; i++) {
            things.add(ideas.by(author, "Benches " + i).value());
            things.add(inquiries
                    .proposed("What would make waiting shorter, part " + i + "?", 30)
                    .value());
            var startsAt = clock.instant().plus(Duration.ofDays(i));
            things.add(conversations.session("Conversation " + i, startsAt, 25).value());
        }
    }

    @Test
    void aPageOfThemIsReadInAsManyStatementsAsOneIs() {
        var reader = people.person(Role.PARTICIPANT);
        for (var kind : kinds)
            people.as(reader, () -> {
                var all = kind.readable(things);
                assertThat(all).as(kind.kind()).hasSize(MANY);
                var one = List.of(all.getFirst().id());
                var few = statements.during(() -> kind.readable(one));
                var many = statements.during(() -> kind.readable(things));
                assertThat(many).as(kind.kind()).isEqualTo(few).isPositive();
            });
    }

    @Test
    void eachIsCalledByItsTitleInTheOrderAskedForAndWhatIsNotThereIsLeftOut() {
        var kind = kinds.stream()
                .filter(one -> one.kind().equals("inquiry"))
                .findFirst()
                .orElseThrow();
        var last = things.get(things.size() - 2);
        var first = things.get(1);
        assertThat(people.asVisitor(() -> kind.readable(List.of(last, Ids.next(), first))))
                .containsExactly(
                        new Reference("inquiry", last, "What would make waiting shorter, part 5?", "inquiries/" + last),
                        new Reference(
                                "inquiry", first, "What would make waiting shorter, part 1?", "inquiries/" + first));
    }
}
