package org.folkmoot.method;

import java.util.UUID;

/** @param local added in this inquiry; can be taken away again */
public record GuidingLine(UUID id, String question, boolean local) {}
