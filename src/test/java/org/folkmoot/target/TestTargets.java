package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.springframework.stereotype.Component;

/** Targets for tests, put on the register and measured as people do it. The programme must be loaded. */
@Component
public class TestTargets {

    private final TargetService targets;
    private final MeasurementService measurements;
    private final ProgrammeService programme;
    private final TestMembers people;

    TestTargets(
            TargetService targets, MeasurementService measurements, ProgrammeService programme, TestMembers people) {
        this.targets = targets;
        this.measurements = measurements;
        this.programme = programme;
        this.people = people;
    }

    /** In the strategy's first theme unless it says another place. */
    public TargetId add(SayTarget said) {
        return add(people.person(Role.MANAGER), said);
    }

    public TargetId add(MemberId manager, SayTarget said) {
        var terms = said.somewhere(theme(0)).terms();
        return people.as(manager, () -> targets.add(terms));
    }

    public MeasurementId measure(MemberId by, TargetId target, LocalDate day, String figure) {
        return people.as(by, () -> measurements.enter(target, figure(day, figure)));
    }

    public static WriteMeasurement figure(LocalDate day, String figure) {
        return new WriteMeasurement(day, new BigDecimal(figure), null, "A survey", "");
    }

    public ThemeId theme(int at) {
        return programme.strategy().themes().get(at).id();
    }

    public StrandId strand(int number) {
        return programme.strands().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
