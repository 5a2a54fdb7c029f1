package org.folkmoot.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of files the portal can tell from their first bytes. HTML, SVG, scripts and programs are not among them and
 * cannot be allowed by a setting.
 */
enum FileType {
    PDF("application/pdf", "", "pdf"),
    PNG("image/png", "", "png"),
    JPEG("image/jpeg", "", "jpg", "jpeg"),
    TEXT("text/plain", "", "txt"),
    CSV("text/csv", "", "csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "content.xml", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "content.xml", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "content.xml", "odp");

    private final String mediaType;
    private final String entry;
    private final Set<String> endings;

    /** @param entry a part the package must have; empty when it is none */
    FileType(String mediaType, String entry, String... endings) {
        this.mediaType = mediaType;
        this.entry = entry;
        this.endings = Set.of(endings);
    }

    static Optional<FileType> of(String ending) {
        var lower = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(lower))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPackage() {
        return !entry.isEmpty();
    }

    String entry() {
        return entry;
    }
}
