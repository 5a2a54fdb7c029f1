package org.folkmoot.steering;

import org.folkmoot.idea.IdeaId;

/**
 * An idea something was not done to.
 *
 * @param title  of the idea
 * @param reason key of the sentence that says why
 * @param about  its {0}
 */
public record BulkLeftOut(IdeaId idea, String title, String reason, String about) {}
