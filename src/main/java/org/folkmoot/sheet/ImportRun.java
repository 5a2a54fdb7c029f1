package org.folkmoot.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One import and how far it is. Each batch moves it on in its own transaction, so that it never says more than is there. */
@Entity
@Table(name = "sheet_import")
class ImportRun {

    static final int FILE_NAME_MAX = 200;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    @Column(nullable = false, length = FILE_NAME_MAX)
    private String fileName;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RUNNING;

    private int lineCount;
    private int leftOut;
    private int added;
    private int updated;
    private int unchanged;

    @Column(nullable = false)
    private UUID startedBy;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant movedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(ImportPreview preview, MemberId by, Instant now) {
        this.id = Ids.next();
        this.kind = preview.kind();
        var name = preview.fileName();
        this.fileName = name.length() > FILE_NAME_MAX ? name.substring(0, FILE_NAME_MAX) : name;
        this.lineCount = preview.usable();
        this.leftOut = preview.problemLines();
        this.startedBy = by.value();
        this.startedAt = now;
        this.movedAt = now;
    }

    void moveOn(BulkOutcome batch, Instant now) {
        added += batch.added();
        updated += batch.updated();
        unchanged += batch.unchanged();
        movedAt = now;
        if (added + updated + unchanged >= lineCount) end(ImportState.DONE, now);
    }

    void stop(Instant now) {
        if (state == ImportState.RUNNING) end(ImportState.STOPPED, now);
    }

    private void end(ImportState outcome, Instant now) {
        state = outcome;
        endedAt = now;
    }

    ImportId id() {
        return new ImportId(id);
    }

    ImportProgress progress(Instant now) {
        var standsStill = state == ImportState.RUNNING
                && movedAt.plus(ImportProgress.STANDS_STILL_AFTER).isBefore(now);
        return new ImportProgress(
                id(),
                kind,
                fileName,
                standsStill ? ImportState.STOPPED : state,
                lineCount,
                leftOut,
                added,
                updated,
                unchanged,
                startedAt,
                endedAt);
    }
}
