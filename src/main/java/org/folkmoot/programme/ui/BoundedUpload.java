package org.folkmoot.programme.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.folkmoot.programme.ProgrammeFileText;

/**
 * Takes one programme file in and never more bytes than it may have: Flow's own limits hold for one upload format only,
 * so the bytes are counted here. A byte above the limit goes along, so that the reader says that it is too much.
 */
class BoundedUpload implements UploadHandler {

    private static final int ENOUGH = ProgrammeFileText.MAX_BYTES + 1;

    private final SerializableConsumer<byte[]> taker;

    /** @param taker is called with the user interface locked */
    BoundedUpload(SerializableConsumer<byte[]> taker) {
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        byte[] bytes;
        try (var in = upload.getInputStream()) {
            bytes = bounded(in);
        }
        if (bytes.length == ENOUGH) upload.reject();
        upload.getUI().access(() -> taker.accept(bytes));
    }

    static byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes(ENOUGH);
    }

    @Override
    public long getFileSizeMax() {
        return ENOUGH;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
