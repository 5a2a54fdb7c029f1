package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;

/** What a target says, written so that a test reads aloud: a percentage from 76 to 90, unless it is said otherwise. */
public final class SayTarget {

    private int number = 1;
    private String title = "Councils that hold the standard";
    private TargetKind kind = TargetKind.PERCENTAGE;
    private TargetDirection direction = TargetDirection.MORE;
    private String unit = "";
    private Integer outOf;
    private String with = "";
    private Measure portal;
    private BigDecimal baseline;
    private BigDecimal baselineOther;
    private LocalDate baselineOn;
    private BigDecimal goal;
    private LocalDate by;
    private TargetPath path = TargetPath.LINEAR;
    private Integer months;
    private ThemeId theme;
    private StrandId strand;
    private MemberId person;
    private String body = "The board";

    private SayTarget() {}

    public static SayTarget aTarget() {
        return new SayTarget();
    }

    /** From 76 % at the end of March 2005 to 90 % by the end of March 2009. */
    public static SayTarget theStandard() {
        return aTarget().from("76", "2005-03-31").to("90").by("2009-03-31");
    }

    public SayTarget numbered(int no) {
        number = no;
        return this;
    }

    public SayTarget titled(String words) {
        title = words;
        return this;
    }

    public SayTarget count(Integer all, String what) {
        kind = TargetKind.COUNT;
        outOf = all;
        unit = what;
        return this;
    }

    public SayTarget average(String what) {
        kind = TargetKind.AVERAGE;
        unit = what;
        return this;
    }

    public SayTarget comparedWith(String whom) {
        kind = TargetKind.COMPARISON;
        with = whom;
        return this;
    }

    public SayTarget all(Integer many, String what) {
        kind = TargetKind.UNIVERSAL;
        outOf = many;
        unit = what;
        return this;
    }

    public SayTarget countedByThePortal(Measure measure) {
        portal = measure;
        return this;
    }

    public SayTarget lessIsBetter() {
        direction = TargetDirection.LESS;
        return this;
    }

    public SayTarget from(String figure, String day) {
        baseline = new BigDecimal(figure);
        baselineOn = LocalDate.parse(day);
        return this;
    }

    public SayTarget from(String figure, String other, String day) {
        baselineOther = new BigDecimal(other);
        return from(figure, day);
    }

    public SayTarget from(String figure, LocalDate day) {
        return from(figure, day.toString());
    }

    public SayTarget withoutBaseline() {
        baseline = null;
        baselineOn = null;
        return this;
    }

    public SayTarget to(String figure) {
        goal = new BigDecimal(figure);
        return this;
    }

    public SayTarget by(String day) {
        by = LocalDate.parse(day);
        return this;
    }

    public SayTarget by(LocalDate day) {
        by = day;
        return this;
    }

    public SayTarget onlyAtTheDate() {
        path = TargetPath.AT_THE_DATE;
        return this;
    }

    public SayTarget everyMonths(int many) {
        months = many;
        return this;
    }

    public SayTarget in(ThemeId place) {
        theme = place;
        return this;
    }

    /** There, unless a place is said. */
    SayTarget somewhere(ThemeId place) {
        if (theme == null && strand == null) theme = place;
        return this;
    }

    public SayTarget in(StrandId place) {
        strand = place;
        return this;
    }

    public SayTarget ownedBy(MemberId who) {
        person = who;
        return this;
    }

    public SayTarget ownedBy(String whom) {
        body = whom;
        return this;
    }

    public TargetTerms terms() {
        somewhere(new ThemeId(new UUID(1, 1)));
        return new TargetTerms(
                number,
                title,
                "",
                new TargetScale(kind, direction, unit, outOf, with, portal),
                new TargetAim(baseline, baselineOther, baselineOn, goal, by, path, months),
                new TargetPlacement(theme, strand),
                new TargetOwner(person, person == null ? body : ""),
                "The strategy");
    }
}
