package org.folkmoot.steering;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** A portal of its own that publishes answers together and says how far it is, until it is killed. */
final class PublishingToBeKilled {

    static final int IDEAS = 30;
    static final int SUPPORTERS = 2;

    private PublishingToBeKilled() {}

    public static void main(String[] arguments) {
        var portal = SpringApplication.run(FolkmootApplication.class, arguments);
        var by = prepared(portal);
        portal.addApplicationListener(new Counting());
        System.out.println("told " + told(portal, by));
        if (!TestDatabase.isMariaDb()) quiet(portal);
        TestDatabase.awaitWritten();
        System.out.println("begins");
        publish(portal, by);
        TestDatabase.awaitWritten();
        System.out.println("published");
        LockSupport.parkNanos(60_000_000_000L);
    }

    /**
     * H2 can tear what is committed beside other commits (ADR 42), so there only the publishing writes: what went before is
     * done, and nobody listens to it in this process.
     */
    private static void quiet(ConfigurableApplicationContext portal) {
        await().atMost(Duration.ofMinutes(2)).until(() -> listeningTo(portal) == 0);
        var executor = portal.getBean(ThreadPoolTaskExecutor.class);
        for (var thread = 0; thread < executor.getCorePoolSize(); thread++)
            executor.execute(() -> LockSupport.parkNanos(Duration.ofHours(1).toNanos()));
    }

    private static int listeningTo(ConfigurableApplicationContext portal) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from EVENT_PUBLICATION where completion_date is null")
                .query(Integer.class)
                .single();
    }

    static MemberId steering(ConfigurableApplicationContext portal) {
        return portal.getBean(JdbcClient.class)
                .sql("select distinct prepared_by from decision")
                .query((row, number) -> new MemberId(UUID.fromString(row.getString(1))))
                .single();
    }

    static int told(ConfigurableApplicationContext portal, MemberId by) {
        var service = portal.getBean(SteeringService.class);
        return portal.getBean(TestMembers.class).as(by, service::prepared).stream()
                .mapToInt(PreparedDecision::told)
                .sum();
    }

    static void publish(ConfigurableApplicationContext portal, MemberId by) {
        var service = portal.getBean(SteeringService.class);
        portal.getBean(TestMembers.class)
                .as(
                        by,
                        () -> service.publish(service.prepared().stream()
                                .map(PreparedDecision::id)
                                .collect(Collectors.toSet())));
    }

    /** Made by the first portal, found by the next. Every fifth idea goes into the one after it, which is approved. */
    private static MemberId prepared(ConfigurableApplicationContext portal) {
        var known = portal.getBean(JdbcClient.class)
                .sql("select count(*) from decision")
                .query(Integer.class)
                .single();
        if (known > 0) return steering(portal);
        var people = portal.getBean(TestMembers.class);
        var ideas = portal.getBean(TestIdeas.class);
        var service = portal.getBean(SteeringService.class);
        var by = people.person(Role.STEERING);
        var all = IntStream.range(0, IDEAS)
                .mapToObj(nth -> ideas.titled("Idea " + nth))
                .toList();
        for (IdeaId idea : all) ideas.backed(idea, SUPPORTERS);
        for (var nth = 0; nth < IDEAS; nth++) {
            var answer = nth % 5 == 0
                    ? GiveAnswer.merge(all.get(nth + 1), "They ask for the same.", "")
                    : new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, "").ownedBy("The county council", "Begin.");
            var asked = new PrepareDecision(all.get(nth), answer, null);
            people.as(by, () -> service.prepare(asked));
        }
        return by;
    }

    /** Within the transaction that publishes. */
    private static final class Counting implements ApplicationListener<PayloadApplicationEvent<IdeaAnswered>> {

        private final AtomicInteger answered = new AtomicInteger();

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<IdeaAnswered> event) {
            System.out.println("answered " + answered.incrementAndGet());
            LockSupport.parkNanos(20_000_000);
        }
    }
}
