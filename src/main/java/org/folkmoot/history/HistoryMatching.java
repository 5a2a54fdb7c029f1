package org.folkmoot.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.folkmoot.history.HistoryValues.Chosen;
import org.folkmoot.history.HistoryValues.Value;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds whom the register means without doubt: by address; by name where one person has it and no other address is given;
 * an organisation by any of its names. What was chosen before stays. A batch a transaction, so it can be done again.
 */
@Component
class HistoryMatching {

    private static final int BATCH = 500;

    private final HistoryValues values;
    private final RegisterInBulk register;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    HistoryMatching(HistoryValues values, RegisterInBulk register, TransactionTemplate transaction, PortalClock clock) {
        this.values = values;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How often a table names each. @param moved run for every batch */
    void recount(ImportId id, Runnable moved) {
        for (var kind : ValueKind.values()) inBatches(after -> values.recount(id, kind, after, BATCH), moved);
    }

    /** @param moved run for every batch */
    void match(ImportId id, Runnable moved) {
        for (var kind : ValueKind.values()) inBatches(after -> match(id, kind, after), moved);
    }

    /** @param batch takes the last key of the one before, and returns its own last, or null when there was none */
    private void inBatches(UnaryOperator<@Nullable UUID> batch, Runnable moved) {
        UUID after = null;
        do {
            var before = after;
            after = transaction.execute(status -> batch.apply(before));
            moved.run();
        } while (after != null);
    }

    private @Nullable UUID match(ImportId id, ValueKind kind, @Nullable UUID after) {
        var batch = values.undecided(id, kind, after, BATCH);
        if (batch.isEmpty()) return null;
        values.found(id, kind, kind == ValueKind.PERSON ? people(batch) : organisations(batch), clock.instant());
        return batch.getLast().key();
    }

    /** Somebody with another address may be another person of that name, so that is only suggested. */
    private Map<UUID, Chosen> people(List<Value> batch) {
        var emails = new HashSet<String>();
        var names = new HashSet<String>();
        for (var value : batch) {
            if (value.email() != null) emails.add(value.email());
            else names.add(LineKeys.plain(value.written()));
        }
        var byEmail = register.peopleByEmail(emails);
        var byName = register.peopleByName(names);
        Map<UUID, Chosen> found = new HashMap<>();
        for (var value : batch)
            if (value.email() != null) {
                var person = byEmail.get(value.email());
                if (person != null) found.put(value.key(), Chosen.person(HistoryChoice.EXACT, person));
            } else {
                var people = byName.getOrDefault(LineKeys.plain(value.written()), List.of());
                if (people.size() == 1) found.put(value.key(), Chosen.person(HistoryChoice.EXACT, people.getFirst()));
            }
        return found;
    }

    private Map<UUID, Chosen> organisations(List<Value> batch) {
        var names = new HashSet<String>();
        for (var value : batch) names.add(LineKeys.plain(value.written()));
        var byName = register.organisationsByName(names);
        Map<UUID, Chosen> found = new HashMap<>();
        for (var value : batch) {
            var known = byName.get(LineKeys.plain(value.written()));
            if (known != null) found.put(value.key(), Chosen.organisation(HistoryChoice.EXACT, known.id()));
        }
        return found;
    }
}
