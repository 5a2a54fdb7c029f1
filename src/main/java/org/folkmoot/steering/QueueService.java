package org.folkmoot.steering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy;
import org.folkmoot.scoring.ScoreLine;
import org.folkmoot.scoring.ScoreService;
import org.folkmoot.shared.RefusedException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ideas that wait for the steering group, in the order and selection one member asks for. */
@Service
@Transactional(readOnly = true)
public class QueueService {

    /** Further than this nobody pages, and nothing is counted. */
    public static final int DEEPEST = 1000;

    /** So many are looked at for a figure beside the view that is open. */
    static final int LOOKED_AT = 200;

    private final QueueSql sql;
    private final TagService tags;
    private final ScoreService scores;
    private final ProgrammeService programme;

    QueueService(QueueSql sql, TagService tags, ScoreService scores, ProgrammeService programme) {
        this.sql = sql;
        this.tags = tags;
        this.scores = scores;
        this.programme = programme;
    }

    /**
     * One page; its total is at most {@link #DEEPEST}.
     *
     * @throws RefusedException NOT_ANSWERING when words are asked for while the search engine is out of reach
     */
    @PreAuthorize("hasRole('STEERING')")
    public Page<QueueItem> page(QueueQuery query, Pageable page) {
        return page(query, sql.count(query, DEEPEST), page);
    }

    /** As {@link #page(QueueQuery, Pageable)}. @param counted how many the query holds, counted for the same screen */
    @PreAuthorize("hasRole('STEERING')")
    public Page<QueueItem> page(QueueQuery query, QueueCount counted, Pageable page) {
        var total = counted.number();
        if (page.getOffset() >= total) return new PageImpl<>(List.of(), page, total);
        var offset = (int) page.getOffset();
        var lines = sql.lines(query, offset, Math.min(page.getPageSize(), total - offset));
        var names = names(programme.strategy());
        var ids = lines.stream().map(line -> new IdeaId(line.id())).toList();
        var words = tags.of(ids);
        var scored = scores.lines(ids);
        return new PageImpl<>(
                lines.stream().map(line -> item(line, names, words, scored)).toList(), page, total);
    }

    /** The first ones, to do something to all of them. */
    @PreAuthorize("hasRole('STEERING')")
    public List<IdeaId> ids(QueueQuery query, int atMost) {
        return sql.ids(query, atMost);
    }

    /**
     * How many each view holds under the rest of the query. With more than {@link #DEEPEST} ideas, a view of one's own
     * that is not open is counted among the {@link #LOOKED_AT} that wait longest, unless its rows alone tell.
     */
    @PreAuthorize("hasRole('STEERING')")
    public Map<QueueView, QueueCount> counts(QueueQuery query) {
        var counts = new EnumMap<QueueView, QueueCount>(QueueView.class);
        var all = sql.count(query.view(QueueView.ALL), DEEPEST);
        for (var view : QueueView.values()) {
            var asked = query.view(view);
            if (view == QueueView.ALL) counts.put(view, all);
            else counts.put(view, view == query.view() || !all.more() ? sql.count(asked, DEEPEST) : beside(asked));
        }
        return counts;
    }

    private QueueCount beside(QueueQuery asked) {
        var lookedFor = asked.view() == QueueView.ASSIGNED || asked.view().ofCards() && asked.narrowed();
        return lookedFor ? sql.countAmong(asked, LOOKED_AT) : sql.count(asked, DEEPEST);
    }

    /** Where this idea stands in the queue; without reading the queue. */
    @PreAuthorize("hasRole('STEERING')")
    public Neighbours neighbours(QueueQuery query, IdeaId idea) {
        var total = sql.count(query, DEEPEST);
        return sql.place(idea)
                .map(place -> new Neighbours(
                        sql.beside(query, place, true),
                        sql.beside(query, place, false),
                        total,
                        sql.holds(query, idea) ? sql.before(query, place, DEEPEST) + 1 : 0))
                .orElse(new Neighbours(null, null, total, 0));
    }

    private static QueueItem item(
            QueueSql.Line line,
            Map<UUID, String> names,
            Map<IdeaId, List<SteeringTag>> words,
            Map<IdeaId, ScoreLine> scored) {
        var id = new IdeaId(line.id());
        return new QueueItem(
                id,
                line.title(),
                line.stage(),
                Stream.of(line.theme(), line.principle(), line.condition())
                        .filter(Objects::nonNull)
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" × ")),
                line.supporters(),
                line.since(),
                words.getOrDefault(id, List.of()),
                scored.get(id),
                line.prepared());
    }

    private static Map<UUID, String> names(Strategy strategy) {
        return Stream.of(
                        strategy.themes().stream().map(one -> Map.entry(one.id().value(), one.name())),
                        strategy.principles().stream()
                                .map(one -> Map.entry(one.id().value(), one.name())),
                        strategy.conditions().stream()
                                .map(one -> Map.entry(one.id().value(), one.name())))
                .flatMap(all -> all)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
