package org.folkmoot.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One import and how far it is. Each batch moves it on in its own transaction, so that it never says more than is there. */
@Entity
@Table(name = "sheet_import")
class ImportRun {

    static final int FILE_NAME_MAX = 200;
    static final int UNKNOWN_COLUMNS_MAX = 2_000;
    static final int REASON_MAX = 400;

    private static final String BETWEEN_COLUMNS = "\n";

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
    private ImportState state = ImportState.LOOKING;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SheetFormat sheetFormat = SheetFormat.UTF_8;

    private int linesRead;
    private int wouldAdd;
    private int wouldUpdate;
    private int wouldKeep;

    @Column(nullable = false, length = UNKNOWN_COLUMNS_MAX)
    private String unknownColumns = "";

    private int lineCount;
    private int leftOut;
    private int added;
    private int updated;
    private int unchanged;
    private int lastLine;

    @Column(nullable = false)
    private UUID startedBy;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant movedAt;

    private @Nullable Instant endedAt;

    /** How often a look at lines that wait as they came was begun, and how many of them the present one has seen. */
    private int looks;

    private int looked;

    private int takenBack;

    /** Line of the file, the last ones first. */
    private int takenBackFrom = Integer.MAX_VALUE;

    @Column(length = REASON_MAX)
    private @Nullable String takenBackWhy;

    private @Nullable UUID takenBackBy;

    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(SheetKind kind, String fileName, MemberId by, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.fileName = cut(fileName, FILE_NAME_MAX);
        this.startedBy = by.value();
        this.startedAt = now;
        this.movedAt = now;
    }

    /** The whole table was looked through. */
    void looked(ImportPreview preview, Instant now) {
        sheetFormat = preview.format();
        linesRead = preview.lines();
        wouldAdd = preview.added();
        wouldUpdate = preview.updated();
        wouldKeep = preview.unchanged();
        unknownColumns = cut(String.join(BETWEEN_COLUMNS, preview.unknownColumns()), UNKNOWN_COLUMNS_MAX);
        lineCount = preview.usable();
        leftOut = preview.problemLines();
        state = ImportState.WAITING;
        movedAt = now;
    }

    /** The whole table waits as it came. */
    void came(SheetFormat format, int lines, Instant now) {
        sheetFormat = format;
        linesRead = lines;
        nameColumns(now);
    }

    /** What its columns mean is to be settled, or settled anew. */
    void nameColumns(Instant now) {
        state = ImportState.COLUMNS;
        movedAt = now;
    }

    /**
     * Lines that wait as they came are looked through from the first one, also a second time.
     *
     * @return whose turn it is from now on; 0 when somebody is at it already
     * @throws RefusedException NOT_BY_TABLE, STILL_RUNNING once lines are being written
     */
    int beginLook(Instant now) {
        if (!kind.mapped()) throw new RefusedException(SheetRefusal.NOT_BY_TABLE);
        if (state == ImportState.LOOKING && !(looks > 0 && stoodStillAt(now))) return 0;
        if (state != ImportState.LOOKING && state != ImportState.COLUMNS && state != ImportState.WAITING)
            throw new RefusedException(SheetRefusal.STILL_RUNNING);
        state = ImportState.LOOKING;
        looked = 0;
        movedAt = now;
        return ++looks;
    }

    boolean isTurn(int turn) {
        return state == ImportState.LOOKING && looks == turn;
    }

    void lookedThrough(int lines, Instant now) {
        looked += lines;
        movedAt = now;
    }

    /** @return whether there is something to begin or to go on with */
    boolean begin(Instant now) {
        var begins = state == ImportState.WAITING || state == ImportState.STOPPED || standsStill(now);
        if (begins) {
            state = ImportState.RUNNING;
            endedAt = null;
            movedAt = now;
        }
        return begins;
    }

    /** @param lastLine of the file that is dealt with now */
    void moveOn(BulkOutcome batch, int lastLine, Instant now) {
        added += batch.added();
        updated += batch.updated();
        unchanged += batch.unchanged();
        this.lastLine = lastLine;
        movedAt = now;
    }

    /** The register would not take that line. */
    void leaveOut(int line, Instant now) {
        lineCount--;
        leftOut++;
        lastLine = line;
        movedAt = now;
    }

    void finish(Instant now) {
        end(ImportState.DONE, now);
    }

    void stop(Instant now) {
        if (state == ImportState.RUNNING) end(ImportState.STOPPED, now);
    }

    /**
     * Everything written is to be taken back.
     *
     * @throws RefusedException NOT_BY_TABLE, STILL_RUNNING, NOTHING_TO_TAKE_BACK, TAKEN_BACK_ALREADY also while somebody is at it
     */
    void beginTakingBack(String why, MemberId by, Instant now) {
        if (!kind.mapped()) throw new RefusedException(SheetRefusal.NOT_BY_TABLE);
        if (state == ImportState.TAKING_BACK || state == ImportState.TAKEN_BACK)
            throw new RefusedException(SheetRefusal.TAKEN_BACK_ALREADY);
        if (state == ImportState.RUNNING && !standsStill(now)) throw new RefusedException(SheetRefusal.STILL_RUNNING);
        if (added == 0) throw new RefusedException(SheetRefusal.NOTHING_TO_TAKE_BACK);
        state = ImportState.TAKING_BACK;
        takenBackWhy = why;
        takenBackBy = by.value();
        takenBackAt = now;
        movedAt = now;
    }

    /** @return whether it had stopped half way and goes on now */
    boolean goOnTakingBack(Instant now) {
        var goesOn = state == ImportState.TAKING_BACK && stoodStillAt(now);
        if (goesOn) movedAt = now;
        return goesOn;
    }

    void tookBack(int lines, int firstLine, Instant now) {
        takenBack += lines;
        takenBackFrom = firstLine;
        movedAt = now;
    }

    void allTakenBack(Instant now) {
        end(ImportState.TAKEN_BACK, now);
    }

    boolean isTakingBack() {
        return state == ImportState.TAKING_BACK;
    }

    int takenBackFrom() {
        return takenBackFrom;
    }

    int lastLine() {
        return lastLine;
    }

    /** What waited of it is gone. */
    void expire() {
        if (state == ImportState.STOPPED || state == ImportState.RUNNING) state = ImportState.EXPIRED;
    }

    boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    /** Whether nothing was ever asked of it but a look. */
    boolean neverBegan() {
        return state == ImportState.LOOKING || state == ImportState.COLUMNS || state == ImportState.WAITING;
    }

    SheetKind kind() {
        return kind;
    }

    private boolean standsStill(Instant now) {
        return isRunning() && stoodStillAt(now);
    }

    private boolean stoodStillAt(Instant now) {
        return movedAt.plus(ImportProgress.STANDS_STILL_AFTER).isBefore(now);
    }

    private boolean anyoneMayGoOn(Instant now) {
        return (isTakingBack() || state == ImportState.LOOKING && looks > 0) && stoodStillAt(now);
    }

    private ImportProgress.@Nullable TakenBack takenBack() {
        return takenBackWhy == null || takenBackBy == null || takenBackAt == null
                ? null
                : new ImportProgress.TakenBack(takenBack, takenBackWhy, new MemberId(takenBackBy), takenBackAt);
    }

    private static String cut(String text, int max) {
        return text.length() > max ? text.substring(0, max) : text;
    }

    private void end(ImportState outcome, Instant now) {
        state = outcome;
        endedAt = now;
    }

    ImportId id() {
        return new ImportId(id);
    }

    ImportPreview preview() {
        return new ImportPreview(
                sheetFormat,
                linesRead,
                wouldAdd,
                wouldUpdate,
                wouldKeep,
                linesRead - wouldAdd - wouldUpdate - wouldKeep,
                unknownColumns.isEmpty() ? List.of() : List.of(unknownColumns.split(BETWEEN_COLUMNS)));
    }

    ImportProgress progress(Instant now) {
        return new ImportProgress(
                id(),
                kind,
                fileName,
                standsStill(now) ? ImportState.STOPPED : state,
                lineCount,
                leftOut,
                added,
                updated,
                unchanged,
                lastLine,
                new MemberId(startedBy),
                startedAt,
                endedAt,
                linesRead,
                looked,
                anyoneMayGoOn(now),
                takenBack());
    }
}
