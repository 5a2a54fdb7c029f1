package org.folkmoot.files;

import java.io.IOException;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes bytes no row speaks of: what was detached, and what a process that died left behind. Once a night on one node;
 * restartable at any time, each file is a transaction of its own. Cost: walks the folder, one statement a file.
 */
@Component
class OrphanFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanFiles.class);

    private final FileStore store;
    private final Filing filing;
    private final FileSettings settings;
    private final PortalClock clock;

    OrphanFiles(FileStore store, Filing filing, FileSettings settings, PortalClock clock) {
        this.store = store;
        this.filing = filing;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "files-orphans", lockAtMostFor = "PT2H", lockAtLeastFor = "PT5M")
    public void run() throws IOException {
        var removed = remove();
        if (removed > 0) LOG.info("{} files without a row were removed", removed);
    }

    int remove() throws IOException {
        var before = clock.instant().minus(settings.orphanAfter());
        store.removeArrivedBefore(before);
        var removed = 0;
        for (var sha256 : store.keptBefore(before)) if (filing.removeIfOrphan(sha256)) removed++;
        return removed;
    }
}
