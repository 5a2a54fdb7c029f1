package org.folkmoot.files;

import org.springframework.core.io.Resource;

/** A file about to be given out. */
record FileContent(String name, String mediaType, long bytes, Resource content) {}
