package org.folkmoot.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A numbered piece of work. Its lists are fetched for all strands at once. */
@Entity
@Table(name = "strand")
class Strand implements Named {

    static final int RHYTHM_MAX = 100;
    static final int METRIC_MAX = 300;
    static final int NOTE_MAX = 300;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "strand_number", nullable = false)
    private int number;

    @Column(nullable = false, length = Term.NAME_MAX)
    private String name = "";

    private @Nullable UUID stageId;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Integer cost;

    @Column(nullable = false)
    private boolean costInTotal;

    private @Nullable Integer otherStatedCost;

    @Column(length = RHYTHM_MAX)
    private @Nullable String rhythm;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable Measure targetMeasure;

    private @Nullable Integer targetNumber;

    @Column(length = NOTE_MAX)
    private @Nullable String targetNote;

    @ElementCollection
    @CollectionTable(name = "strand_part", joinColumns = @JoinColumn(name = "strand_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<PartRow> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "strand_metric", joinColumns = @JoinColumn(name = "strand_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "wording", length = METRIC_MAX, nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<String> metrics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "strand_counts", joinColumns = @JoinColumn(name = "strand_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "kind", length = 40, nullable = false)
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private List<EngagementKind> counts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Strand() {}

    Strand(StrandLine stated, Map<String, UUID> stages) {
        this.id = Ids.next();
        take(stated, stages);
    }

    /** @param stages ids by name */
    void take(StrandLine stated, Map<String, UUID> stages) {
        number = stated.number();
        name = stated.name();
        stageId = stated.stage() == null ? null : stages.get(stated.stage());
        firstDay = stated.from();
        lastDay = stated.to();
        cost = stated.cost();
        costInTotal = stated.costInTotal();
        otherStatedCost = stated.otherStatedCost();
        rhythm = stated.rhythm();
        var target = stated.target();
        targetMeasure = target == null ? null : target.measure();
        targetNumber = target == null ? null : (Integer) target.number();
        targetNote = target == null ? null : target.note();
        replace(parts, stated.parts().stream().map(PartRow::of).toList());
        replace(metrics, stated.metrics());
        replace(counts, stated.counts());
    }

    void count(List<EngagementKind> kinds) {
        replace(counts, kinds);
    }

    private static <T> void replace(List<T> held, List<T> stated) {
        if (held.equals(stated)) return;
        held.clear();
        held.addAll(stated);
    }

    /** Gives the number free for another strand of the same file, until {@link #take} sets the new one. */
    void freeNumber() {
        number = -1 - number;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    List<EngagementKind> counts() {
        return List.copyOf(counts);
    }

    @Override
    public String name() {
        return name;
    }

    /** Strands stand in order of their number. */
    @Override
    public void standAt(int place) {}

    /** @param stages names by id */
    StrandLine line(Map<UUID, String> stages) {
        return new StrandLine(
                number,
                name,
                stageId == null ? null : stages.get(stageId),
                firstDay,
                lastDay,
                cost,
                costInTotal,
                otherStatedCost,
                rhythm,
                PartRow.target(targetMeasure, targetNumber, targetNote),
                parts.stream().map(PartRow::part).toList(),
                List.copyOf(metrics),
                List.copyOf(counts));
    }

    StrandSummary summary(Map<UUID, String> stages) {
        var line = line(stages);
        return new StrandSummary(
                new StrandId(id),
                number,
                name,
                line.stage(),
                firstDay,
                lastDay,
                cost,
                costInTotal,
                otherStatedCost,
                rhythm,
                line.target(),
                line.parts(),
                line.metrics(),
                Collections.unmodifiableSet(new LinkedHashSet<>(counts)));
    }
}
