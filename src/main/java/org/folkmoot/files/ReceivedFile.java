package org.folkmoot.files;

import java.nio.file.Path;

/** A file on disk that nobody has accepted yet. @param sha256 64 hexadecimal digits in small letters */
record ReceivedFile(Path at, long bytes, String sha256) {}
