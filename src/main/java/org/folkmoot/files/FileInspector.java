package org.folkmoot.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Says what a file is by its bytes. Its name must say the same and the settings must allow it; what the browser claims is
 * not looked at.
 */
@Component
class FileInspector {

    private final Tika tika = new Tika();
    private final FileSettings settings;

    FileInspector(FileSettings settings) {
        this.settings = settings;
    }

    /** @throws RefusedException KIND_NOT_TAKEN, KIND_DIFFERS when the bytes are not what the name says */
    FileType inspect(Path file, String name) throws IOException {
        var ending = FileNames.ending(name);
        var type = FileType.of(ending)
                .filter(known -> settings.types().contains(ending))
                .orElseThrow(() -> new RefusedException(FileRefusal.KIND_NOT_TAKEN, taken()));
        // The name decides only between kinds the same bytes may be, such as plain text and CSV, or ZIP and DOCX.
        if (!detected(file, ending).equals(type.mediaType()) || !complete(file, type))
            throw new RefusedException(FileRefusal.KIND_DIFFERS, ending);
        return type;
    }

    String taken() {
        return String.join(", ", settings.types().stream().sorted().toList());
    }

    private String detected(Path file, String ending) throws IOException {
        try (var bytes = new java.io.BufferedInputStream(java.nio.file.Files.newInputStream(file))) {
            return tika.detect(bytes, "file." + ending);
        }
    }

    /** Reads the list of a package's parts, not the parts: nothing is unpacked. */
    private static boolean complete(Path file, FileType type) throws IOException {
        if (!type.isPackage()) return true;
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(type.entry()) != null;
        } catch (ZipException broken) {
            return false;
        }
    }
}
