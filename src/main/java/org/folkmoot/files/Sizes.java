package org.folkmoot.files;

/** Sizes as people read them: "2 MB", "340 KB". */
public final class Sizes {

    private Sizes() {}

    public static String words(long bytes) {
        if (bytes < 1024) return bytes + " bytes";
        if (bytes < 1024 * 1024) return (bytes + 1023) / 1024 + " KB";
        return bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MB" : (bytes * 10 / (1024 * 1024)) / 10.0 + " MB";
    }
}
