package org.folkmoot.steering;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pipeline as columns, each with its figure and the first of its cards. */
@Service
@Transactional(readOnly = true)
public class BoardService {

    /** Cards a column shows at once. */
    public static final int CARDS = 20;

    /** From left to right. */
    static final List<IdeaStage> STAGES = List.of(
            IdeaStage.SUBMITTED,
            IdeaStage.SHORTLISTED,
            IdeaStage.APPROVED,
            IdeaStage.IN_DELIVERY,
            IdeaStage.DELIVERED,
            IdeaStage.PARKED,
            IdeaStage.REFERRED,
            IdeaStage.MERGED,
            IdeaStage.DECLINED);

    private static final String OPEN = " where i.visibility = org.folkmoot.moderation.Visibility.OPEN";
    private static final String OF_THEME = " and i.themeId = :theme";

    private final EntityManager entities;

    BoardService(EntityManager entities) {
        this.entities = entities;
    }

    private record Line(
            UUID id,
            String title,
            IdeaStage stage,
            @Nullable UUID theme,
            int supporters,
            @Nullable Outcome prepared) {}

    private record Count(IdeaStage stage, long count) {}

    /** One statement for the figures and one for each column. @param theme null for all */
    @PreAuthorize("hasRole('STEERING')")
    public List<BoardColumn> columns(@Nullable ThemeId theme) {
        var counts = counts(theme);
        return STAGES.stream()
                .map(stage -> new BoardColumn(stage, counts.getOrDefault(stage, 0), cards(stage, theme)))
                .toList();
    }

    private Map<IdeaStage, Integer> counts(@Nullable ThemeId theme) {
        var query = entities.createQuery(
                "select i.stage, count(i) from Idea i" + OPEN + (theme == null ? "" : OF_THEME) + " group by i.stage",
                Count.class);
        if (theme != null) query.setParameter("theme", theme.value());
        var counts = new EnumMap<IdeaStage, Integer>(IdeaStage.class);
        for (var count : query.getResultList()) counts.put(count.stage(), (int) count.count());
        return counts;
    }

    private List<BoardCard> cards(IdeaStage stage, @Nullable ThemeId theme) {
        var query = entities.createQuery(
                        "select i.id, i.title, i.stage, i.themeId, i.supporters, d.outcome from Idea i"
                                + " left join Decision d on d.ideaId = i.id and d.standing = true" + OPEN
                                + " and i.stage = :stage" + (theme == null ? "" : OF_THEME)
                                + (stage.inFiltering()
                                        ? " order by i.submittedAt, i.id"
                                        : " order by i.submittedAt desc, i.id"),
                        Line.class)
                .setParameter("stage", stage)
                .setMaxResults(CARDS);
        if (theme != null) query.setParameter("theme", theme.value());
        return query.getResultList().stream()
                .map(line -> new BoardCard(
                        new IdeaId(line.id()),
                        line.title(),
                        line.stage(),
                        line.theme(),
                        line.supporters(),
                        line.prepared()))
                .toList();
    }
}
