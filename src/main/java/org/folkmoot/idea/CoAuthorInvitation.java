package org.folkmoot.idea;

import java.time.Instant;

/** An invitation the person acting has not answered. @param by name of who invited */
public record CoAuthorInvitation(IdeaId idea, String title, String by, Instant at) {}
