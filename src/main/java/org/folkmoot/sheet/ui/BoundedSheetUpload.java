package org.folkmoot.sheet.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.folkmoot.sheet.SheetImportService;

/** Takes one file in and never more bytes than it may have, counted while they come; one above goes along and says so. */
class BoundedSheetUpload implements UploadHandler {

    private static final int ENOUGH = SheetImportService.MAX_BYTES + 1;

    private final SerializableBiConsumer<String, byte[]> taker;

    /** @param taker gets the file's name and bytes, with the user interface locked */
    BoundedSheetUpload(SerializableBiConsumer<String, byte[]> taker) {
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        byte[] bytes;
        try (var in = upload.getInputStream()) {
            bytes = in.readNBytes(ENOUGH);
        }
        if (bytes.length == ENOUGH) upload.reject();
        var name = upload.getFileName();
        upload.getUI().access(() -> taker.accept(name, bytes));
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
