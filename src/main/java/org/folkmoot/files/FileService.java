package org.folkmoot.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Files attached to things. Who may read a thing may read its files; who may attach is the owner's to say. Nothing here
 * holds a transaction while bytes come in or go out.
 */
@Service
public class FileService {

    static final String PATH = "files/";

    private final Filing filing;
    private final StoredFiles files;
    private final FileStore store;
    private final FileInspector inspector;
    private final FileSettings settings;
    private final ObjectProvider<FileOwner> owners;
    private final CurrentMember currentMember;

    FileService(
            Filing filing,
            StoredFiles files,
            FileStore store,
            FileInspector inspector,
            FileSettings settings,
            ObjectProvider<FileOwner> owners,
            CurrentMember currentMember) {
        this.filing = filing;
        this.files = files;
        this.store = store;
        this.inspector = inspector;
        this.settings = settings;
        this.owners = owners;
        this.currentMember = currentMember;
    }

    /** Nothing for those who may not read the thing. */
    @PreAuthorize("permitAll")
    public AttachedFiles on(FileHolder holder) {
        var owner = owner(holder);
        var lines = owner.mayRead(holder.id()) ? lines(holder) : List.<FileLine>of();
        var attach = currentMember.find().isPresent() && owner.mayAttach(holder.id());
        return new AttachedFiles(
                lines,
                attach ? filing.room(holder, owner.most()) : 0,
                attach,
                settings.types().stream().sorted().toList(),
                settings.maxSize().toBytes());
    }

    /**
     * Attaches a file: what is really read is counted, its kind is told by its bytes.
     *
     * @param name as the browser sent it; only its last part is kept, made harmless
     * @param from read to its end, or to the limit; not closed
     * @throws RefusedException NOT_POSSIBLE, TOO_LARGE, EMPTY, KIND_NOT_TAKEN, KIND_DIFFERS, QUOTA_USED_UP, ENOUGH_FILES
     */
    @PreAuthorize("isAuthenticated()")
    public FileId attach(FileHolder holder, String name, InputStream from) throws IOException {
        var me = currentMember.id();
        var owner = owner(holder);
        requireAttachable(owner, holder);
        var shown = FileNames.clean(name);
        var received = store.receive(new BoundedStream(from, settings.maxSize()));
        try {
            if (received.bytes() == 0) throw new RefusedException(FileRefusal.EMPTY);
            var type = inspector.inspect(received.at(), shown);
            requireAttachable(owner, holder);
            return filing.file(holder, owner.most(), shown, type, received, me);
        } finally {
            store.forget(received);
        }
    }

    /** @throws RefusedException NOT_THERE, NOT_POSSIBLE */
    @PreAuthorize("isAuthenticated()")
    public void remove(FileId id) {
        var file = files.findById(id.value())
                .filter(StoredFile::isThere)
                .orElseThrow(() -> new RefusedException(FileRefusal.NOT_THERE));
        requireAttachable(owner(file.holder()), file.holder());
        filing.remove(id, currentMember.id());
    }

    /** Empty when there is none, or when it is not this person's to read. */
    @PreAuthorize("permitAll")
    public Optional<FileContent> open(FileId id) throws IOException {
        var file = files.findById(id.value())
                .filter(StoredFile::isThere)
                .filter(one -> owner(one.holder()).mayRead(one.holder().id()));
        if (file.isEmpty()) return Optional.empty();
        var one = file.get();
        return Optional.of(new FileContent(
                one.name(), one.mediaType(), one.bytes(), new InputStreamResource(store.open(one.sha256()))));
    }

    private List<FileLine> lines(FileHolder holder) {
        return files.on(holder.kind(), holder.id()).stream()
                .map(file -> new FileLine(
                        file.id(),
                        file.name(),
                        file.bytes(),
                        file.attachedAt(),
                        PATH + file.id().value()))
                .toList();
    }

    private static void requireAttachable(FileOwner owner, FileHolder holder) {
        if (!owner.mayAttach(holder.id())) throw new RefusedException(FileRefusal.NOT_POSSIBLE);
    }

    private FileOwner owner(FileHolder holder) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(holder.kind()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(FileRefusal.NOT_THERE));
    }
}
