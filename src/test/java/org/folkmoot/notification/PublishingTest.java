package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Many answers at once: whoever publishes them waits for no mail. */
@PortalTest
class PublishingTest {

    private static final int ANSWERS = 500;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void fiveHundredAnswersAreFiveHundredMailsAndNoneIsWrittenInTheRequest() {
        var answered = IntStream.range(0, ANSWERS)
                .mapToObj(nth -> new IdeaAnswered(
                        new IdeaId(UUID.randomUUID()),
                        "Idea " + nth,
                        people.person(Role.PARTICIPANT),
                        Outcome.APPROVED,
                        "It helps.",
                        "",
                        null,
                        "",
                        null,
                        "",
                        "",
                        null,
                        null,
                        Instant.now()))
                .toList();

        var one = published(answered.subList(0, 1));
        await().atMost(Duration.ofSeconds(60)).until(() -> mails() == 1);
        assertThat(published(answered.subList(1, ANSWERS)))
                .as("statements in the request's transaction, as for one answer")
                .isEqualTo(one);
        await().atMost(Duration.ofSeconds(60)).until(() -> mails() == ANSWERS);
        assertThat(jdbc.queryForObject("select count(distinct recipient_id) from mail_message", Integer.class))
                .isEqualTo(ANSWERS);
    }

    /** @return how many statements the request itself took */
    private long published(List<IdeaAnswered> answers) {
        var before = mails();
        return statements.during(() -> transaction.executeWithoutResult(status -> {
            answers.forEach(events::publishEvent);
            assertThat(mails()).isEqualTo(before);
        }));
    }

    private int mails() {
        return java.util.Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from mail_message", Integer.class));
    }
}
