package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.OtherProcess;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal is killed while it publishes answers together, and the next one right after: nobody is forgotten or told twice. */
@BothDatabases
class KilledPublishingTest {

    private static final int MERGED = PublishingToBeKilled.IDEAS / 5;

    @TempDir
    Path data;

    @Test
    void decisionsAnswersStagesNotificationsAndMailsAgreeAfterTwoKills() throws Exception {
        var settings = TestDatabase.ofSeveralProcesses(data);
        int told;
        try (var doomed = new OtherProcess(PublishingToBeKilled.class, settings)) {
            told = number(doomed.line(line -> line.startsWith("told ")));
            doomed.line(line -> line.equals("answered " + PublishingToBeKilled.IDEAS / 2));
            doomed.kill();
        }
        try (var doomed = new OtherProcess(PublishingToBeKilled.class, settings)) {
            assertThat(number(doomed.line(line -> line.startsWith("told "))))
                    .as("nothing of the half of it stayed: the same answers wait for the same people")
                    .isEqualTo(told);
            doomed.line(line -> line.equals("published"));
            doomed.kill();
        }
        try (var portal = SpringApplication.run(FolkmootApplication.class, settings.toArray(String[]::new))) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> count(portal, "EVENT_PUBLICATION where completion_date is null") == 0);
            agrees(portal, told);
        }
    }

    private static void agrees(ConfigurableApplicationContext portal, int told) {
        assertThat(count(portal, "publication")).isOne();
        assertThat(count(portal, "decision where standing = true")).isZero();
        assertThat(count(portal, "published_decision")).isEqualTo(PublishingToBeKilled.IDEAS);
        assertThat(count(portal, "idea_answer")).isEqualTo(PublishingToBeKilled.IDEAS);
        assertThat(count(portal, "idea where stage = 'MERGED'")).isEqualTo(MERGED);
        assertThat(count(portal, "idea where stage = 'APPROVED'")).isEqualTo(PublishingToBeKilled.IDEAS - MERGED);
        assertThat(count(
                        portal,
                        "idea i where i.supporters <> (select count(*) from idea_support s"
                                + " where s.idea_id = i.id and s.standing = true)"))
                .isZero();
        assertThat(count(portal, "notification where fact like 'idea-answered:%'"))
                .as("each as the preview said, once")
                .isEqualTo(told);
        assertThat(portal.getBean(JdbcClient.class)
                        .sql("select member_id from notification group by member_id, fact having count(*) > 1")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of());
        // Authors hear at once: each of their own answer, those of merged ideas also of the one theirs went into, and
        // those
        // of the idea it joined that it did.
        assertThat(count(portal, "mail_message")).isEqualTo(PublishingToBeKilled.IDEAS + 2 * MERGED);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    private static int count(ConfigurableApplicationContext portal, String rows) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
