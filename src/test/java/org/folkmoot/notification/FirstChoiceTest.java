package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who chooses for the first time on several devices at once is told, and nothing is kept twice. */
@PortalTest
@BothDatabases
class FirstChoiceTest {

    private static final int DEVICES = 4;

    @Autowired
    PreferenceService preferences;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    @Test
    void aKindChosenOnSeveralDevicesAtOnceIsChosenOnce() throws Exception {
        var person = people.person(Role.PARTICIPANT);
        atOnce(() -> people.as(person, () -> preferences.choose(NotificationKind.NEW_INQUIRIES, true, MailWish.OFF)));
        assertThat(rows("notification_preference")).isOne();
    }

    @Test
    void quietHoursKeptOnSeveralDevicesAtOnceAreKeptOnce() throws Exception {
        var person = people.person(Role.PARTICIPANT);
        var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        atOnce(() -> people.as(person, () -> {
            preferences.keepQuiet(night);
            return night;
        }));
        assertThat(rows("notification_quiet_hours")).isOne();
    }

    private static <T> void atOnce(Callable<T> choosing) throws Exception {
        var outcomes = Races.together(Collections.nCopies(DEVICES, choosing));
        assertThat(outcomes).anyMatch(Races.Outcome::won);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).isInstanceOf(OptimisticLockingFailureException.class));
    }

    private int rows(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }
}
