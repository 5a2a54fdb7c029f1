package org.folkmoot.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Stories extends Repository<Story, UUID> {

    /** What a moderator hid a moment ago is left out, too. */
    String OPEN = " from Story s join Idea i on i.id = s.ideaId where s.shown = true"
            + " and i.visibility = org.folkmoot.moderation.Visibility.OPEN";

    String FITS = OPEN + " and s.stage in :stages and (:anyTheme = true or s.themeId = :theme)";

    /** Delivered ones first, then newest first. */
    String IN_ORDER =
            " order by case when s.stage = org.folkmoot.idea.IdeaStage.DELIVERED then 0 else 1 end, s.toldAt desc, s.id";

    Story saveAndFlush(Story story);

    Optional<Story> findByIdeaId(UUID ideaId);

    @Query("select s" + OPEN + " and s.id = :id")
    Optional<Story> shown(UUID id);

    @Query("select s" + OPEN + " and s.ideaId = :idea")
    Optional<Story> shownOf(UUID idea);

    @Query("select s" + OPEN + " and s.id in :ids")
    List<Story> shownAmong(Collection<UUID> ids);

    @Query(value = "select s" + FITS + IN_ORDER, countQuery = "select count(s)" + FITS)
    Page<Story> list(Collection<IdeaStage> stages, boolean anyTheme, UUID theme, Pageable page);

    @Query("select s" + OPEN + IN_ORDER)
    List<Story> newest(Limit limit);

    @Query("""
            select i.title as title, i.wording as wording, i.stage as stage, i.themeId as theme,
                i.principleId as principle, i.conditionId as condition, i.supporters as supporters,
                case when i.visibility = org.folkmoot.moderation.Visibility.OPEN then true else false end as open
            from Idea i where i.id = :idea""")
    Optional<Said> said(UUID idea);

    @Query("""
            select a.reason as reason, a.answeredAt as answeredAt from IdeaAnswer a
            where a.ideaId = :idea order by a.turn desc""")
    List<Decided> decided(UUID idea, Limit limit);

    interface Said {
        String getTitle();

        String getWording();

        IdeaStage getStage();

        @Nullable
        UUID getTheme();

        @Nullable
        UUID getPrinciple();

        @Nullable
        UUID getCondition();

        int getSupporters();

        boolean getOpen();
    }

    interface Decided {
        String getReason();

        Instant getAnsweredAt();
    }
}
