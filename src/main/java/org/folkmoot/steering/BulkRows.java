package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the record of what is done to many ideas: each line with what it did, in one transaction. */
@Component
@Transactional
class BulkRows {

    private final Bulks bulks;
    private final BulkLines lines;
    private final BulkSteps steps;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    BulkRows(
            Bulks bulks,
            BulkLines lines,
            BulkSteps steps,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.bulks = bulks;
        this.lines = lines;
        this.steps = steps;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    BulkId begin(BulkAction action, String label, Collection<IdeaId> chosen, Map<IdeaId, QueueRefusal> hindered) {
        var fresh = new Bulk(action.kind(), label, undone(action), currentMember.id(), clock.instant());
        fresh.gives(reviewer(action));
        var bulk = save(fresh);
        var ordinal = 0;
        for (var idea : chosen) {
            var line = new BulkLine(bulk.id(), ordinal++, idea);
            var because = hindered.get(idea);
            if (because != null) line.leaveOut(new RefusedException(because));
            lines.save(line);
        }
        audit.record(new AuditLine(
                "steering.audit.bulk." + action.kind(),
                "bulk",
                bulk.id().value().toString(),
                label,
                null,
                String.valueOf(chosen.size() - hindered.size())));
        return bulk.id();
    }

    @Transactional(readOnly = true)
    List<UUID> waiting(BulkId bulk) {
        return lines.findByBulkIdOrderByOrdinal(bulk.value()).stream()
                .filter(line -> line.state() == BulkLine.State.WAITING)
                .map(BulkLine::id)
                .toList();
    }

    void carryOut(BulkAction action, UUID id) {
        var line = lines.findById(id).orElseThrow();
        line.done(steps.apply(action, line.idea()));
    }

    /** @param row what the line it undoes had written */
    void takeBack(BulkKind kind, UUID id, UUID row) {
        var line = lines.findById(id).orElseThrow();
        line.done(steps.undo(kind, line.idea(), row));
    }

    void leaveOut(UUID id, RefusedException refused) {
        lines.findById(id).orElseThrow().leaveOut(refused);
    }

    void end(BulkId bulk) {
        bulks.findById(bulk.value()).orElseThrow().end(clock.instant());
    }

    private Bulk save(Bulk bulk) {
        try {
            return bulks.saveAndFlush(bulk);
        } catch (DataIntegrityViolationException undoneAtOnce) {
            throw new RefusedException(QueueRefusal.ALREADY_UNDONE);
        }
    }

    /** Of an undo, the one it takes the ideas back from. */
    private @Nullable MemberId reviewer(BulkAction action) {
        return switch (action) {
            case BulkAction.Assign all -> all.reviewer();
            case BulkAction.Undo all ->
                bulks.findById(all.bulk().value()).map(Bulk::reviewer).orElse(null);
            default -> null;
        };
    }

    private static @Nullable BulkId undone(BulkAction action) {
        return action instanceof BulkAction.Undo undo ? undo.bulk() : null;
    }
}
