package org.folkmoot.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.folkmoot.files.FileHolder;
import org.folkmoot.files.FileService;
import org.folkmoot.shared.RefusedException;

/**
 * The one handler for uploads, for either form a browser may send. Flow checks no length of the plain form, so the service
 * counts what it reads; what the request says about size and kind is not looked at.
 */
class BoundedUpload implements UploadHandler {

    /** What came of it; called in the page's lock. */
    interface Done {
        void attached();

        void refused(RefusedException why);

        void failed();

        /** The browser would not send it: too large, or of another kind. */
        void refusedByBrowser();
    }

    private final transient FileService files;
    private final transient FileHolder holder;
    private final transient Done done;
    private final long maxSize;

    BoundedUpload(FileService files, FileHolder holder, long maxSize, Done done) {
        this.files = files;
        this.holder = holder;
        this.maxSize = maxSize;
        this.done = done;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var from = event.getInputStream()) {
            files.attach(holder, event.getFileName(), from);
            later(event, done::attached);
        } catch (RefusedException refused) {
            event.reject(refused.refusal().key());
            later(event, () -> done.refused(refused));
        } catch (IOException cutShort) {
            later(event, done::failed);
            throw cutShort;
        }
    }

    /** Multipart requests are bounded by Flow too; the servlet container writes their parts to disk first. */
    @Override
    public long getFileSizeMax() {
        return maxSize;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    private static void later(UploadEvent event, Runnable work) {
        Component component = event.getOwningComponent();
        component.getUI().ifPresent(ui -> ui.access(work::run));
    }
}
