package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That a person worked for, or spoke for, an organisation, from a first to a last day. History is kept. */
@Entity
@Table(name = "affiliation")
class Affiliation {

    static final int JOB_TITLE_MAX = 120;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false, length = JOB_TITLE_MAX)
    private String jobTitle;

    @Column(nullable = false)
    private LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Affiliation() {}

    Affiliation(MemberId member, OrganisationId organisation, String jobTitle, LocalDate firstDay) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.organisationId = organisation.value();
        this.jobTitle = oneLine(jobTitle);
        this.firstDay = firstDay;
    }

    /** @throws RefusedException ENDS_BEFORE_IT_BEGINS */
    void endOn(LocalDate day) {
        if (day.isBefore(firstDay)) throw new RefusedException(MemberRefusal.ENDS_BEFORE_IT_BEGINS);
        lastDay = day;
    }

    /** @return whether it was called something else before. @throws RefusedException AFFILIATION_ENDED */
    boolean changeJob(String title, LocalDate today) {
        if (!lastsUntil(today)) throw new RefusedException(MemberRefusal.AFFILIATION_ENDED);
        var wanted = oneLine(title);
        var different = !wanted.equals(jobTitle);
        jobTitle = wanted;
        return different;
    }

    private static String oneLine(String jobTitle) {
        return Texts.optionalBlock(jobTitle, JOB_TITLE_MAX).replace('\n', ' ');
    }

    /** The person's account is deleted: for whom they spoke stays, what they were does not. */
    void forgetPerson(LocalDate today) {
        jobTitle = "";
        if (lastDay == null || lastDay.isAfter(today)) lastDay = firstDay.isAfter(today) ? firstDay : today;
    }

    /** Whether it still holds on that day, or begins later. */
    boolean lastsUntil(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    String jobTitle() {
        return jobTitle;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }
}
