package org.folkmoot.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/** What is settled about one table before it is counted. Nothing of it changes once lines are being counted. */
@Entity
@Table(name = "history_plan")
class HistoryPlan {

    private static final int HEADING_MAX = 100;
    private static final int WORDS_MAX = 20_000;
    private static final String BETWEEN = "\n";

    @Id
    private UUID importId;

    @Version
    private int version;

    @Column(nullable = false, length = WORDS_MAX)
    private String headings;

    @Column(nullable = false, length = WORDS_MAX)
    private String columnNames;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable DateWay dateWay;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable DateWay readAs;

    @Column(nullable = false, length = SettleColumns.ACTIVITY_MAX)
    private String activity = "";

    private @Nullable LocalDate onDay;

    @Column(nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private EngagementKind kind = EngagementKind.ATTENDED_EVENT;

    private @Nullable UUID strandId;

    private boolean begun;

    /** What would be counted, as it was reckoned last; null when something has changed since. */
    @Column(length = WORDS_MAX)
    private @Nullable String outlook;

    @SuppressWarnings("NullAway.Init")
    protected HistoryPlan() {}

    HistoryPlan(ImportId id, List<String> headings) {
        this.importId = id.value();
        this.headings = joined(headings.stream().map(HistoryPlan::oneLine).toList());
        this.columnNames = joined(byTheirNames(headings));
    }

    /** Each column once; a second one that could mean the same is left out. */
    private static List<String> byTheirNames(List<String> headings) {
        var taken = new HashSet<String>();
        return headings.stream()
                .map(heading -> SheetKind.ATTENDANCE
                        .column(heading)
                        .map(SheetKind.Column::heading)
                        .filter(taken::add)
                        .orElse(""))
                .toList();
    }

    /** Begins with what was settled for a table with the same headings before. */
    void like(HistoryPlan earlier) {
        columnNames = earlier.columnNames;
        dateWay = earlier.dateWay;
        kind = earlier.kind;
        strandId = earlier.strandId;
    }

    /** @throws RefusedException BEGUN_ALREADY */
    void settle(SettleColumns asked) {
        changes();
        if (asked.columns().size() != headings().size()) throw new IllegalArgumentException("one for each heading");
        columnNames = joined(asked.columns());
        dateWay = asked.dates();
        activity = asked.activity();
        onDay = asked.day();
        kind = asked.kind();
        var strand = asked.strand();
        strandId = strand == null ? null : strand.value();
    }

    void isReadAs(@Nullable DateWay way) {
        readAs = way;
        outlook = null;
    }

    /** Something that decides what is counted is about to change. @throws RefusedException BEGUN_ALREADY */
    void changes() {
        if (begun) throw new RefusedException(HistoryRefusal.BEGUN_ALREADY);
        outlook = null;
    }

    void begin() {
        begun = true;
    }

    void reckoned(String words) {
        outlook = words.length() > WORDS_MAX ? null : words;
    }

    Optional<String> outlook() {
        return Optional.ofNullable(outlook);
    }

    List<String> headings() {
        return parted(headings);
    }

    List<String> columns() {
        return parted(columnNames);
    }

    String headingsAsKept() {
        return headings;
    }

    boolean hasColumn(SheetKind.Column column) {
        return columns().contains(column.heading());
    }

    int place(SheetKind.Column column) {
        return columns().indexOf(column.heading());
    }

    @Nullable
    DateWay dateWay() {
        return dateWay;
    }

    @Nullable
    DateWay readAs() {
        return readAs;
    }

    String activity() {
        return activity;
    }

    @Nullable
    LocalDate day() {
        return onDay;
    }

    EngagementKind kind() {
        return kind;
    }

    @Nullable
    StrandId strand() {
        return strandId == null ? null : new StrandId(strandId);
    }

    HistoryPlanDetail detail() {
        return new HistoryPlanDetail(
                new ImportId(importId), headings(), columns(), dateWay, readAs, activity, onDay, kind, strand(), begun);
    }

    private static String oneLine(String heading) {
        var line = heading.strip().replaceAll("\\s+", " ");
        return line.length() > HEADING_MAX ? line.substring(0, HEADING_MAX - 1) + "…" : line;
    }

    private static String joined(List<String> parts) {
        return String.join(BETWEEN, parts);
    }

    private static List<String> parted(String parts) {
        return new ArrayList<>(List.of(parts.split(BETWEEN, -1)));
    }
}
