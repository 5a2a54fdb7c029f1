package org.folkmoot.files.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import org.folkmoot.files.AttachedFiles;
import org.folkmoot.files.FileHolder;
import org.folkmoot.files.FileService;
import org.folkmoot.files.Sizes;

/** Adds one file at a time. What the browser checks here is courtesy; the service checks again. */
class FileUpload extends Div {

    FileUpload(FileService files, FileHolder holder, AttachedFiles attached, BoundedUpload.Done done) {
        var upload = new Upload(new BoundedUpload(files, holder, attached.maxSize(), done));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, attached.maxSize()));
        upload.setAcceptedFileExtensions(
                attached.taken().stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("files.add")));
        upload.addFileRejectedListener(event -> done.refusedByBrowser());
        var rule = new Paragraph(getTranslation(
                "files.rule", String.join(", ", attached.taken()), Sizes.words(attached.maxSize()), attached.more()));
        rule.addClassName("fm-help");
        add(upload, rule);
    }
}
