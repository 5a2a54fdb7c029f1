package org.folkmoot.idea;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes many ideas at once. Each call is one transaction, and its number of SQL statements depends on the size of the batch
 * alone. A key the portal knows is left as it is, so doing it twice changes nothing the second time. Nobody is told, and
 * nothing counts towards reach: a table does not say who was there (ADR 0024).
 */
@Service
public class IdeasInBulk {

    private static final String ORIGIN = "import";

    private final EntityManager entities;
    private final Ideas ideas;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    IdeasInBulk(EntityManager entities, Ideas ideas, CurrentMember currentMember, PortalClock clock) {
        this.entities = entities;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** The record says that the person acting typed them. */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public BulkOutcome take(List<IdeaEntry> entries) {
        return take(currentMember.id(), entries);
    }

    /** For an import on a stopped portal. @param typist whom the record names */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public BulkOutcome takeFor(MemberId typist, List<IdeaEntry> entries) {
        return take(typist, entries);
    }

    /** The titles under which these keys came in before. @param keys at most a batch of them: one statement */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public Map<String, String> titlesByKey(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : ideas.imported(keys).stream()
                        .collect(Collectors.toMap(Ideas.Imported::getImportKey, Ideas.Imported::getTitle));
    }

    private BulkOutcome take(MemberId typist, List<IdeaEntry> entries) {
        var known = new HashSet<>(
                titlesByKey(entries.stream().map(IdeaEntry::key).toList()).keySet());
        var added = 0;
        for (var entry : entries) {
            if (!known.add(entry.key())) continue;
            entities.persist(idea(entry, typist));
            added++;
        }
        entities.flush();
        entities.clear();
        return new BulkOutcome(added, 0, entries.size() - added);
    }

    private Idea idea(IdeaEntry entry, MemberId typist) {
        var now = clock.instant();
        var asked = new SubmitIdea(
                Ids.next(),
                entry.title(),
                entry.wording(),
                entry.helps(),
                entry.theme(),
                entry.principle(),
                entry.condition(),
                new Origin(ORIGIN, entry.key(), entry.key(), ""));
        var at = entry.created() == null ? now : entry.created();
        var idea = new Idea(asked, typist, null, Visibility.OPEN, at);
        idea.enteredBy(typist, "", now);
        idea.importedAs(entry.key());
        return idea;
    }
}
