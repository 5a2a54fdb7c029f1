package org.folkmoot.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.folkmoot.target.TargetFilter;
import org.folkmoot.target.TargetKind;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetStatus;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The fourteen targets of the sample: every kind, and every status but one. */
@SpringBootTest
@ActiveProfiles("sample")
@ContextConfiguration(initializers = TestDatabase.class)
class SampleTargetsTest {

    @Autowired
    private TargetService targets;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void eachStandsAsItsFiguresSay() {
        assertThat(targets.list(TargetFilter.ALL).lines().stream()
                        .collect(toMap(line -> line.terms().number(), line -> line.status())))
                .containsOnly(
                        entry(1, TargetStatus.ON_COURSE),
                        entry(2, TargetStatus.BEHIND),
                        entry(3, TargetStatus.ON_COURSE),
                        entry(4, TargetStatus.BEHIND),
                        entry(5, TargetStatus.MISSED),
                        entry(6, TargetStatus.MET),
                        entry(7, TargetStatus.ON_COURSE),
                        entry(8, TargetStatus.MET),
                        entry(9, TargetStatus.NOT_DUE),
                        entry(10, TargetStatus.NOT_STATED),
                        entry(11, TargetStatus.MEASUREMENT_OVERDUE),
                        entry(12, TargetStatus.NOT_MEASURED),
                        entry(13, TargetStatus.NOT_DUE),
                        entry(14, TargetStatus.ON_COURSE));
    }

    @Test
    void everyKindIsThereAndEveryThemeHasOne() {
        var lines = targets.list(TargetFilter.ALL).lines();
        assertThat(lines).extracting(line -> line.terms().scale().kind()).contains(TargetKind.values());
        assertThat(lines.stream().map(line -> line.theme()).distinct()).hasSize(4);
        assertThat(lines).allSatisfy(line -> assertThat(line.terms().source()).contains("(sample)"));
    }

    @Test
    void oneWasChangedAndOneFigureCorrected() {
        assertThat(count("target_version where step = 'CHANGED'")).isEqualTo(1);
        assertThat(count("target_measurement where corrects is not null")).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select measured_value from target_measurement m join target_entry t on t.id = m.target_id"
                                + " where t.entry_number = 2 order by m.turn",
                        Integer.class))
                .isEqualTo(List.of(79, 82, 86, 84));
    }

    private int count(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class);
    }
}
