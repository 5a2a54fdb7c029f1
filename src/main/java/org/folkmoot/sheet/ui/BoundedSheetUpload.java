package org.folkmoot.sheet.ui;

import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.sheet.SheetKind;

/**
 * Takes one file in and never more bytes than it may have, counted while they come; one above goes along and says so. The
 * look at it happens here, on the upload's own thread, so that the page stays alive meanwhile.
 */
public class BoundedSheetUpload implements UploadHandler {

    private final long enough;
    private final SerializableBiFunction<String, Path, Command> look;

    /**
     * @param kind says how large a file may be
     * @param look gets the file's name and the file, which is gone afterwards; what it gives runs with the page locked
     */
    public BoundedSheetUpload(SheetKind kind, SerializableBiFunction<String, Path, Command> look) {
        this.enough = kind.maxBytes() + 1L;
        this.look = look;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        var file = Files.createTempFile("folkmoot", ".sheet");
        try {
            if (taken(upload, file) == enough) upload.reject();
            var outcome = look.apply(upload.getFileName(), file);
            upload.getUI().access(outcome);
        } finally {
            Files.delete(file);
        }
    }

    private long taken(UploadEvent upload, Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        var taken = 0L;
        try (var in = upload.getInputStream();
                var out = Files.newOutputStream(file)) {
            while (taken < enough) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, enough - taken));
                if (read < 0) break;
                out.write(buffer, 0, read);
                taken += read;
            }
        }
        return taken;
    }

    @Override
    public long getFileSizeMax() {
        return enough;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
