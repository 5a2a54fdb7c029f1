package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.saved.SavedSearchMatched;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SavedNewsTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsNewInASavedSearchComesIntoTheInboxOnce() {
        var person = people.person(Role.PARTICIPANT);
        var matched = new SavedSearchMatched(
                UUID.randomUUID(),
                person,
                "bench",
                "search?q=" + "bench".repeat(100),
                List.of(new SavedSearchMatched.News("Bench by the mill", "ideas/1")),
                2,
                Instant.now());
        for (var twice = 0; twice < 2; twice++) heard(matched);
        assertThat(jdbc.sql("select line from notification where member_id = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("2 new things fit it.");
    }

    private void heard(SavedSearchMatched matched) {
        transaction.executeWithoutResult(any -> events.publishEvent(matched));
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single())
                .isZero());
    }
}
