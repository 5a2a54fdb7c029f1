package org.folkmoot.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.files.FileHolder;
import org.folkmoot.idea.Backing;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people said and what came of it, for everybody. A page costs a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class StoryService {

    private static final UUID NONE = new UUID(0, 0);

    private final Stories stories;
    private final IdeaService ideas;
    private final SearchService search;
    private final ProgrammeService programme;

    StoryService(Stories stories, IdeaService ideas, SearchService search, ProgrammeService programme) {
        this.stories = stories;
        this.ideas = ideas;
        this.search = search;
        this.programme = programme;
    }

    /** Delivered ones first, newest first; the page's own sort is ignored. */
    @PreAuthorize("permitAll")
    public Page<StoryLine> list(StoryFilter filter, Pageable page) {
        var found = stories.list(
                filter.stages(),
                filter.theme() == null,
                filter.theme() == null ? NONE : filter.theme().value(),
                PageRequest.of(page.getPageNumber(), page.getPageSize()));
        return new PageImpl<>(lines(found.getContent()), found.getPageable(), found.getTotalElements());
    }

    /** Those the search finds for these words, best first; all of them for an empty text. */
    @PreAuthorize("permitAll")
    public Page<StoryLine> matching(String words, Pageable page) {
        if (words.isEmpty()) return list(StoryFilter.all(), page);
        var hits = search.find(words, SearchKind.STORY, page).hits();
        var ids =
                hits.getContent().stream().map(hit -> UUID.fromString(hit.id())).toList();
        if (ids.isEmpty()) return Page.empty(page);
        var byId = lines(stories.shownAmong(ids)).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one));
        return new PageImpl<>(
                ids.stream().filter(byId::containsKey).map(byId::get).toList(), page, hits.getTotalElements());
    }

    @PreAuthorize("permitAll")
    public List<StoryLine> newest(int howMany) {
        return lines(stories.newest(Limit.of(howMany)));
    }

    @PreAuthorize("permitAll")
    public Optional<StoryLine> find(StoryId id) {
        return stories.shown(id.value()).map(story -> lines(List.of(story)).getFirst());
    }

    /** The story of an idea, once it goes on. */
    @PreAuthorize("permitAll")
    public Optional<StoryLine> of(IdeaId idea) {
        return stories.shownOf(idea.value()).map(story -> lines(List.of(story)).getFirst());
    }

    /** What its files hang on. */
    @PreAuthorize("permitAll")
    public FileHolder evidence(IdeaId idea) {
        return ResultFiles.holder(idea);
    }

    private List<StoryLine> lines(List<Story> found) {
        if (found.isEmpty()) return List.of();
        var backing = ideas.backing(found.stream().map(Story::idea).toList());
        var themes = programme.strategy().themes().stream()
                .collect(Collectors.toMap(theme -> theme.id().value(), theme -> theme.name()));
        return found.stream().map(story -> line(story, backing, themes)).toList();
    }

    private static StoryLine line(Story story, Map<IdeaId, Backing> backing, Map<UUID, String> themes) {
        var theme = story.theme();
        return new StoryLine(
                story.id(),
                story.idea(),
                story.title(),
                story.stage(),
                theme == null ? null : themes.get(theme),
                story.said(),
                story.decided(),
                story.decidedAt(),
                story.happened(),
                story.link(),
                story.toldAt(),
                backing.getOrDefault(story.idea(), new Backing(0, null, null)));
    }
}
