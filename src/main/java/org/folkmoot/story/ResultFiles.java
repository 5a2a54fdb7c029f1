package org.folkmoot.story;

import java.util.List;
import java.util.UUID;
import org.folkmoot.files.FileHolder;
import org.folkmoot.files.FileOwner;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.springframework.stereotype.Component;

/** Files that show what came of an idea. They hang on the idea, so that they stay when the words are corrected. */
@Component
class ResultFiles implements FileOwner {

    static final String KIND = "result";

    private static final int MOST = 5;

    private final IdeaService ideas;
    private final ResultService results;

    ResultFiles(IdeaService ideas, ResultService results) {
        this.ideas = ideas;
        this.results = results;
    }

    static FileHolder holder(IdeaId idea) {
        return new FileHolder(KIND, idea.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID id) {
        return !ideas.summaries(List.of(new IdeaId(id))).isEmpty();
    }

    @Override
    public boolean mayAttach(UUID id) {
        return results.mayRecord(new IdeaId(id));
    }

    @Override
    public int most() {
        return MOST;
    }
}
