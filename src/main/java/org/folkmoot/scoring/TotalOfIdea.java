package org.folkmoot.scoring;

import java.util.UUID;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;

/** An idea and what its cards add up to; none yet where nobody has scored it. */
record TotalOfIdea(UUID idea, IdeaStage stage, @Nullable ScoreTotal total) {}
