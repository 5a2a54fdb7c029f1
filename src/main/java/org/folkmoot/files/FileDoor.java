package org.folkmoot.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives files out, always as attachments. Who may not read the thing learns nothing: the answer is "not there". */
@RestController
class FileDoor {

    private final FileService files;

    FileDoor(FileService files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> open(@PathVariable String id) throws IOException {
        var known = FileId.parse(id);
        var content = known.isEmpty() ? java.util.Optional.<FileContent>empty() : files.open(known.get());
        return content.map(FileDoor::attachment)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> attachment(FileContent file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file.content());
    }
}
