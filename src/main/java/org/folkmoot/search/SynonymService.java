package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What means nearly the same in a search. A change holds from the next search on, on other nodes within half a minute;
 * nothing is indexed again.
 */
@Service
@Transactional
public class SynonymService {

    /** Groups there may be. */
    public static final int GROUPS_MAX = 1000;

    private static final String SUPPLIED = "search/synonyms.txt";

    private final SynonymGroups groups;
    private final SynonymDirectory directory;
    private final PortalClock clock;

    SynonymService(SynonymGroups groups, SynonymDirectory directory, PortalClock clock) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    /** In alphabetical order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public List<SynonymLine> all() {
        return groups.findAll().stream()
                .map(group -> new SynonymLine(group.id(), group.text()))
                .sorted(Comparator.comparing(SynonymLine::terms))
                .toList();
    }

    /** @throws RefusedException TOO_FEW_SYNONYMS, TOO_MANY_SYNONYMS, SYNONYM_TOO_LONG, TOO_MANY_GROUPS */
    @PreAuthorize("hasRole('MANAGER')")
    public void add(String terms) {
        if (groups.count() >= GROUPS_MAX) throw new RefusedException(SearchRefusal.TOO_MANY_GROUPS, GROUPS_MAX);
        groups.save(new SynonymGroup(terms, clock.instant()));
        forgetAfterwards();
    }

    /** @throws RefusedException TOO_FEW_SYNONYMS, TOO_MANY_SYNONYMS, SYNONYM_TOO_LONG, GROUP_GONE */
    @PreAuthorize("hasRole('MANAGER')")
    public void reword(UUID id, String terms) {
        held(id).reword(terms, clock.instant());
        forgetAfterwards();
    }

    /** @throws RefusedException GROUP_GONE */
    @PreAuthorize("hasRole('MANAGER')")
    public void remove(UUID id) {
        groups.delete(held(id));
        forgetAfterwards();
    }

    /** Everything as it came with the portal; what was changed or added is gone. */
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public void restore() {
        groups.deleteAll();
        groups.saveAll(supplied().stream()
                .map(terms -> new SynonymGroup(terms, clock.instant()))
                .toList());
        forgetAfterwards();
    }

    /** A new portal starts with the groups it comes with. */
    @EventListener(ApplicationReadyEvent.class)
    void supply() {
        if (groups.count() == 0) restore();
    }

    private SynonymGroup held(UUID id) {
        return groups.findById(id).orElseThrow(() -> new RefusedException(SearchRefusal.GROUP_GONE));
    }

    private void forgetAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                directory.forget();
            }
        });
    }

    private static List<String> supplied() {
        try {
            return new ClassPathResource(SUPPLIED)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(",") && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
