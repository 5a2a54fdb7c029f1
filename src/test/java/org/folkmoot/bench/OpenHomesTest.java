package org.folkmoot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinServletService;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** The bench's open pages are real ones: each writes what it would send, and all of it costs one look a second. */
@PortalTest
class OpenHomesTest extends SpringBrowserlessTest {

    private static final int PAGES = 30;
    private static final int PEOPLE = 211;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    @Autowired
    Statements statements;

    @Test
    void everyOpenPageIsToldAndNoneAsks() throws Exception {
        sample.load();
        var service = (VaadinServletService) VaadinServletService.getCurrent();
        for (var i = 1; i < PEOPLE; i++) ledger.attended(people.person(Role.PARTICIPANT), "s1");
        // This thread holds the session of the test itself.
        try (var another = Executors.newSingleThreadExecutor()) {
            try (var homes =
                    another.submit(() -> new OpenHomes(context, service, PAGES)).get()) {
                Thread.sleep(2500);
                var before = statements.sentBy("reach-updates");
                var awaited = homes.await(PEOPLE);
                ledger.attended(people.person(Role.PARTICIPANT), "s1");
                assertThat(awaited.seconds(Duration.ofSeconds(10))).isPositive();
                assertThat(statements.sentBy("reach-updates") - before).isLessThan(PAGES);
                another.submit(homes::close).get();
            }
        }
    }
}
