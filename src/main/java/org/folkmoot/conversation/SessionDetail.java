package org.folkmoot.conversation;

import java.util.Set;

/**
 * A session's own page. Open to all, so it names nobody who comes.
 *
 * @param purpose     Markdown, may be empty
 * @param method      Markdown, may be empty
 * @param whyCancelled the reason while it is cancelled, otherwise empty
 */
public record SessionDetail(
        SessionSummary session,
        String address,
        String purpose,
        String method,
        String whyCancelled,
        Set<SessionAction> openActions) {}
