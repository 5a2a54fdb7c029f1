package org.folkmoot.steering;

import java.util.List;
import org.folkmoot.idea.IdeaId;

/**
 * What doing it would do.
 *
 * @param does     those it would be done to, in the order they were chosen
 * @param leftOut  those it cannot be done to, and why
 */
public record BulkPreview(List<IdeaId> does, List<BulkLeftOut> leftOut) {}
