package org.folkmoot.steering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing done to many ideas: said first, then done in the background one by one, and taken back by another such row.
 */
@Service
public class BulkService {

    /** More are not chosen at once. */
    public static final int AT_MOST = 200;

    private final Bulks bulks;
    private final BulkLines lines;
    private final BulkRows rows;
    private final BulkSteps steps;
    private final BulkRunner runner;
    private final MemberService members;
    private final PortalClock clock;

    BulkService(
            Bulks bulks,
            BulkLines lines,
            BulkRows rows,
            BulkSteps steps,
            BulkRunner runner,
            MemberService members,
            PortalClock clock) {
        this.bulks = bulks;
        this.lines = lines;
        this.rows = rows;
        this.steps = steps;
        this.runner = runner;
        this.members = members;
        this.clock = clock;
    }

    /** What it would do; nothing is written. @throws RefusedException NOTHING_CHOSEN, TOO_MANY_CHOSEN */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public BulkPreview preview(BulkAction action, Collection<IdeaId> chosen) {
        var ideas = require(chosen);
        var known = steps.known(ideas);
        var hindered = steps.hindered(action, known, ideas);
        return new BulkPreview(
                ideas.stream().filter(idea -> !hindered.containsKey(idea)).toList(),
                ideas.stream()
                        .flatMap(idea -> Optional.ofNullable(hindered.get(idea)).stream()
                                .map(why -> new BulkLeftOut(idea, title(known, idea), why.key(), "")))
                        .toList());
    }

    /**
     * Begins; {@link #progress} says how far it is.
     *
     * @throws RefusedException NOTHING_CHOSEN, TOO_MANY_CHOSEN, NOTHING_TO_DO
     */
    @PreAuthorize("hasRole('STEERING')")
    public BulkId start(BulkAction action, Collection<IdeaId> chosen) {
        var ideas = require(chosen);
        var hindered = steps.hindered(action, steps.known(ideas), ideas);
        if (hindered.size() == ideas.size()) throw new RefusedException(QueueRefusal.NOTHING_TO_DO);
        var bulk = rows.begin(action, label(action), ideas, hindered);
        runner.start(bulk, action);
        return bulk;
    }

    /** Begins to take back what that one did. @throws RefusedException STILL_RUNNING, ALREADY_UNDONE, NOTHING_TO_UNDO, NO_SUCH_BULK */
    @PreAuthorize("hasRole('STEERING')")
    public BulkId undo(BulkId id) {
        var bulk = bulks.findById(id.value()).orElseThrow(() -> new RefusedException(QueueRefusal.NO_SUCH_BULK));
        if (bulk.running(clock.instant())) throw new RefusedException(QueueRefusal.STILL_RUNNING);
        if (bulks.findByUndoes(id.value()).isPresent()) throw new RefusedException(QueueRefusal.ALREADY_UNDONE);
        var done = lines.findByBulkIdOrderByOrdinal(id.value()).stream()
                .filter(line -> line.state() == BulkLine.State.DONE)
                .toList();
        if (done.isEmpty() || bulk.kind() == BulkKind.UNDO) throw new RefusedException(QueueRefusal.NOTHING_TO_UNDO);
        var undo = rows.begin(
                new BulkAction.Undo(id),
                bulk.label(),
                done.stream().map(BulkLine::idea).toList(),
                Map.of());
        var waiting = rows.waiting(undo);
        var made = new HashMap<UUID, UUID>();
        for (var i = 0; i < done.size(); i++) {
            var row = done.get(i).made();
            if (row != null) made.put(waiting.get(i), row);
        }
        runner.undo(undo, bulk.kind(), made);
        return undo;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public Optional<BulkProgress> progress(BulkId id) {
        return bulks.findById(id.value()).map(this::shown);
    }

    /** The last few, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public List<BulkProgress> recent(int atMost) {
        return bulks.findByOrderByStartedAtDescIdDesc(Limit.of(atMost)).stream()
                .map(this::shown)
                .toList();
    }

    private BulkProgress shown(Bulk bulk) {
        var all = lines.findByBulkIdOrderByOrdinal(bulk.id().value());
        var left = all.stream()
                .filter(line -> line.state() == BulkLine.State.LEFT_OUT)
                .toList();
        var known = steps.known(left.stream().map(BulkLine::idea).toList());
        var waiting = count(all, BulkLine.State.WAITING);
        var undoes = bulk.undoes();
        var reviewer = bulk.reviewer();
        var names = members.namesOf(reviewer == null ? List.of(bulk.doneBy()) : List.of(bulk.doneBy(), reviewer));
        return new BulkProgress(
                bulk.id(),
                bulk.kind(),
                reviewer == null ? bulk.label() : names.getOrDefault(reviewer, ""),
                names.getOrDefault(bulk.doneBy(), ""),
                bulk.startedAt(),
                bulk.running(clock.instant()) && waiting > 0,
                all.size() - left.size(),
                count(all, BulkLine.State.DONE),
                waiting,
                left.stream()
                        .map(line ->
                                new BulkLeftOut(line.idea(), title(known, line.idea()), line.reason(), line.about()))
                        .toList(),
                undoes == null
                        ? null
                        : bulks.findById(undoes.value()).map(Bulk::kind).orElse(null),
                bulks.findByUndoes(bulk.id().value()).map(Bulk::id).orElse(null));
    }

    private static List<IdeaId> require(Collection<IdeaId> chosen) {
        var ideas = new ArrayList<>(new LinkedHashSet<>(chosen));
        if (ideas.isEmpty()) throw new RefusedException(QueueRefusal.NOTHING_CHOSEN);
        if (ideas.size() > AT_MOST) throw new RefusedException(QueueRefusal.TOO_MANY_CHOSEN, AT_MOST);
        return ideas;
    }

    private static String label(BulkAction action) {
        return switch (action) {
            case BulkAction.Tag all -> all.tag().name();
            case BulkAction.Untag all -> all.tag().name();
            case BulkAction.Prepare all -> all.answer().outcome().name();
            case BulkAction.Shortlist all -> "";
            case BulkAction.TakeOff all -> "";
            case BulkAction.Assign all -> "";
            case BulkAction.Undo all -> "";
        };
    }

    private static int count(List<BulkLine> all, BulkLine.State state) {
        return (int) all.stream().filter(line -> line.state() == state).count();
    }

    private static String title(Map<IdeaId, IdeaSummary> known, IdeaId idea) {
        var found = known.get(idea);
        return found == null ? "" : found.title();
    }
}
