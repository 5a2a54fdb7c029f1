package org.folkmoot.idea;

import java.util.UUID;

/**
 * A co-author of an idea, for its authors.
 *
 * @param invitation the row that says so
 * @param name       of who said yes or was asked from a comment; else the address as it was typed, whether or not anybody
 *     has an account with it
 * @param accepted   false while they have not answered
 */
public record CoAuthorLine(UUID invitation, String name, boolean accepted) {}
