package org.folkmoot.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    Report saveAndFlush(Report report);

    boolean existsByCaseIdAndReporterIdAndStandingTrue(UUID caseId, UUID reporterId);

    List<Report> findByCaseIdOrderByReportedAtDescIdDesc(UUID caseId);

    @Query("select r.reporterId from Report r where r.caseId = :about and r.standing = true")
    List<UUID> openReporters(UUID about);

    /** Which of these things the person has an open report on. */
    @Query("""
            select c.thingId from Report r join ModerationCase c on c.id = r.caseId
            where c.thingKind = :kind and c.thingId in :things and r.reporterId = :reporter and r.standing = true""")
    Set<UUID> openBy(UUID reporter, String kind, Collection<UUID> things);

    @Modifying
    @Query("update Report r set r.standing = null where r.caseId = :about and r.standing = true")
    int close(UUID about);
}
