package org.folkmoot.idea;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SimilarThings;
import org.folkmoot.shared.RichText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ideas that say nearly the same, shown beside what somebody is writing and under an idea. Answered and declined ones are
 * among them with their answer; those merged into another, withdrawn or kept from view are not.
 */
@Service
@Transactional(readOnly = true)
public class SimilarIdeas {

    /** Never more than this many. */
    public static final int AT_MOST = 5;

    public static final int EXCERPT_MAX = 200;

    /** Fewer characters than this say nothing yet. */
    public static final int SHORTEST = 4;

    private static final int LOOKED_AT = 3 * AT_MOST;

    private final SimilarThings similar;
    private final Ideas ideas;
    private final AnswerReading answers;
    private final IdeaReading reading;

    SimilarIdeas(SimilarThings similar, Ideas ideas, AnswerReading answers, IdeaReading reading) {
        this.similar = similar;
        this.ideas = ideas;
        this.answers = answers;
        this.reading = reading;
    }

    /**
     * Most similar first; empty while there is too little to go by.
     *
     * @param title as typed so far, any length
     * @param text  as typed so far, or empty: a title alone will do
     */
    @PreAuthorize("permitAll")
    public List<SimilarIdea> to(String title, String text) {
        return like(title, text, AT_MOST);
    }

    /** Under an idea: what is like it, without itself. */
    @PreAuthorize("permitAll")
    public List<SimilarIdea> moreLike(IdeaDetail idea) {
        return like(idea.title(), idea.wording(), AT_MOST + 1).stream()
                .filter(found -> !found.idea().id().equals(idea.id()))
                .limit(AT_MOST)
                .toList();
    }

    List<SimilarIdea> like(String title, String text, int atMost) {
        if (title.strip().length() + text.strip().length() < SHORTEST) return List.of();
        return shown(similar.to(title + "\n" + RichText.excerpt(text, 1000), SearchKind.IDEA, LOOKED_AT), atMost);
    }

    private List<SimilarIdea> shown(List<String> found, int atMost) {
        var ids = found.stream()
                .flatMap(id -> IdeaId.parse(id).stream())
                .map(IdeaId::value)
                .toList();
        if (ids.isEmpty()) return List.of();
        var rows = ideas.rows(ids).stream()
                .filter(row -> row.open() && row.stage() != IdeaStage.MERGED)
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .limit(atMost)
                .toList();
        var shown = rows.stream().map(IdeaRow::id).toList();
        var wordings = ideas.all(shown).stream().collect(toMap(Idea::id, Idea::wording));
        var given = answers.of(shown);
        return reading.summaries(rows).stream()
                .map(idea -> new SimilarIdea(
                        idea,
                        RichText.excerpt(wordings.getOrDefault(idea.id(), ""), EXCERPT_MAX),
                        given.get(idea.id())))
                .toList();
    }
}
