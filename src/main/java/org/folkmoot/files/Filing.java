package org.folkmoot.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Row, sums and bytes together. The bytes are moved to their place before the transaction commits: a process that dies
 * in between leaves bytes without a row, which the nightly job removes, and never a row without bytes.
 */
@Component
class Filing {

    private final StoredFiles files;
    private final Tallies tallies;
    private final FileStore store;
    private final FileSettings settings;
    private final PortalClock clock;

    Filing(StoredFiles files, Tallies tallies, FileStore store, FileSettings settings, PortalClock clock) {
        this.files = files;
        this.tallies = tallies;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RefusedException QUOTA_USED_UP, ENOUGH_FILES */
    @Transactional
    FileId file(FileHolder holder, int most, String name, FileType type, ReceivedFile received, MemberId by) {
        tallies.hold(bytesOf(received.sha256()));
        if (!tallies.add(quotaOf(by), received.bytes(), settings.quota().toBytes()))
            throw new RefusedException(
                    FileRefusal.QUOTA_USED_UP, Sizes.words(settings.quota().toBytes()));
        if (!tallies.add(filesOf(holder), 1, most)) throw new RefusedException(FileRefusal.ENOUGH_FILES, most);
        var file = files.saveAndFlush(new StoredFile(holder, name, type, received, by, clock.instant()));
        try {
            store.keep(received);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.id();
    }

    /** Its bytes go with the nightly job, if nothing else uses them. */
    @Transactional
    void remove(FileId id, MemberId by) {
        var file = files.lock(id.value()).orElseThrow(() -> new RefusedException(FileRefusal.NOT_THERE));
        file.remove(by, clock.instant());
        tallies.subtract(quotaOf(file.attachedBy()), file.bytes());
        tallies.subtract(filesOf(file.holder()), 1);
    }

    /** @return whether the bytes had no row, and are gone now */
    @Transactional
    boolean removeIfOrphan(String sha256) {
        tallies.hold(bytesOf(sha256));
        if (files.uses(sha256)) return false;
        try {
            store.remove(sha256);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        tallies.drop(bytesOf(sha256));
        return true;
    }

    int room(FileHolder holder, int most) {
        return (int) Math.max(0, most - tallies.used(filesOf(holder)));
    }

    static String quotaOf(MemberId member) {
        return "member:" + member.value();
    }

    private static String filesOf(FileHolder holder) {
        return holder.kind() + ":" + holder.id();
    }

    private static String bytesOf(String sha256) {
        return "sha256:" + sha256;
    }
}
