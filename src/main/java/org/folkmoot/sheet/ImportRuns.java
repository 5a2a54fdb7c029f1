package org.folkmoot.sheet;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRuns extends Repository<ImportRun, UUID> {

    ImportRun save(ImportRun run);

    Optional<ImportRun> findById(UUID id);

    void deleteById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = :id")
    Optional<ImportRun> lock(UUID id);

    /** Newest first, without those that have just begun to come. */
    @Query("select r from ImportRun r where r.kind = :kind and (r.state <> :coming or r.looks > 0)"
            + " order by r.startedAt desc, r.id desc")
    List<ImportRun> recent(SheetKind kind, ImportState coming, Limit limit);

    /** Ids, as text, of imports that have not moved since and of which something waits still. */
    @Query(
            nativeQuery = true,
            value = "select cast(r.id as char(36)) from sheet_import r where r.moved_at < :before"
                    + " and (r.state in ('LOOKING', 'COLUMNS', 'WAITING')"
                    + " or exists (select 1 from sheet_import_line l where l.import_id = r.id)"
                    + " or exists (select 1 from sheet_import_problem p where p.import_id = r.id))")
    List<String> stale(Instant before);
}
