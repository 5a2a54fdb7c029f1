package org.folkmoot.target;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/** What a target says, in columns: the row of the register has them, and every version of it. */
@MappedSuperclass
abstract class StatedTarget {

    static final int FIGURE_DIGITS = 13;
    static final int DECIMALS = 2;

    @Column(nullable = false)
    private int entryNumber;

    @Column(nullable = false, length = TargetTerms.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = TargetTerms.ABOUT_MAX)
    private String about;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private TargetKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 4)
    private TargetDirection direction;

    @Column(nullable = false, length = TargetScale.UNIT_MAX)
    private String unit;

    private @Nullable Integer outOf;

    @Column(nullable = false, length = TargetScale.COMPARED_MAX)
    private String comparedWith;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Measure portalMeasure;

    @Column(precision = FIGURE_DIGITS, scale = DECIMALS)
    private @Nullable BigDecimal baseline;

    @Column(precision = FIGURE_DIGITS, scale = DECIMALS)
    private @Nullable BigDecimal baselineOther;

    private @Nullable LocalDate baselineOn;

    @Column(precision = FIGURE_DIGITS, scale = DECIMALS)
    private @Nullable BigDecimal goal;

    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private TargetPath path;

    private @Nullable Integer everyMonths;

    private @Nullable UUID themeId;

    private @Nullable UUID strandId;

    private @Nullable UUID ownerId;

    @Column(nullable = false, length = TargetOwner.BODY_MAX)
    private String ownerBody;

    @Column(nullable = false, length = TargetTerms.SOURCE_MAX)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected StatedTarget() {}

    @SuppressWarnings("NullAway.Init")
    StatedTarget(TargetTerms terms) {
        state(terms);
    }

    void state(TargetTerms terms) {
        var scale = terms.scale();
        var aim = terms.aim();
        var theme = terms.placement().theme();
        var strand = terms.placement().strand();
        var person = terms.owner().person();
        entryNumber = terms.number();
        title = terms.title();
        about = terms.about();
        kind = scale.kind();
        direction = scale.direction();
        unit = scale.unit();
        outOf = scale.outOf();
        comparedWith = scale.comparedWith();
        portalMeasure = scale.portal();
        baseline = aim.baseline();
        baselineOther = aim.baselineOther();
        baselineOn = aim.baselineOn();
        goal = aim.goal();
        dueOn = aim.by();
        path = aim.path();
        everyMonths = aim.everyMonths();
        themeId = theme == null ? null : theme.value();
        strandId = strand == null ? null : strand.value();
        ownerId = person == null ? null : person.value();
        ownerBody = terms.owner().body();
        source = terms.source();
    }

    TargetTerms terms() {
        return new TargetTerms(
                entryNumber,
                title,
                about,
                new TargetScale(kind, direction, unit, outOf, comparedWith, portalMeasure),
                new TargetAim(baseline, baselineOther, baselineOn, goal, dueOn, path, everyMonths),
                new TargetPlacement(
                        themeId == null ? null : new ThemeId(themeId),
                        strandId == null ? null : new StrandId(strandId)),
                new TargetOwner(owner(), ownerBody),
                source);
    }

    @Nullable
    MemberId owner() {
        return ownerId == null ? null : new MemberId(ownerId);
    }

    @Nullable
    UUID theme() {
        return themeId;
    }

    @Nullable
    UUID strand() {
        return strandId;
    }
}
