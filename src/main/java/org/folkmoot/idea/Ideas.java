package org.folkmoot.idea;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ideas extends Repository<Idea, UUID> {

    String ROW = "select new org.folkmoot.idea.IdeaRow("
            + "i.id, i.title, i.stage, i.themeId, i.principleId, i.proposerId, i.supporters, i.submittedAt, i.visibility) from Idea i ";

    String OPEN = "i.visibility = org.folkmoot.moderation.Visibility.OPEN";

    Idea saveAndFlush(Idea idea);

    Optional<Idea> findById(UUID id);

    Optional<Idea> findByProposerIdAndRequestKey(UUID proposerId, UUID requestKey);

    /** Waits for whoever holds them; always in order of id, so that two callers cannot wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Idea i where i.id in :ids order by i.id")
    List<Idea> lock(Collection<UUID> ids);

    /** @param anyTheme true to leave {@code theme} out of account */
    @Query(
            value = ROW + "where " + OPEN + " and i.stage in :stages and (:anyTheme = true or i.themeId = :theme)",
            countQuery = "select count(i) from Idea i where " + OPEN
                    + " and i.stage in :stages and (:anyTheme = true or i.themeId = :theme)")
    Page<IdeaRow> list(Collection<IdeaStage> stages, boolean anyTheme, UUID theme, Pageable page);

    @Query(ROW + "where i.id in :ids")
    List<IdeaRow> rows(Collection<UUID> ids);

    @Query("select i from Idea i where i.id in :ids")
    List<Idea> all(Collection<UUID> ids);

    @Query("select i.importKey as importKey, i.title as title from Idea i where i.importKey in :keys")
    List<Imported> imported(Collection<String> keys);

    @Query("select count(i) > 0 from Idea i where " + OPEN + " and i.proposerId = :author")
    boolean shownBy(UUID author);

    @Query("select i.id from Idea i where i.proposerId = :proposer and i.stage in :stages")
    List<UUID> unansweredOf(UUID proposer, Collection<IdeaStage> stages);

    /** An idea told aloud may carry the name of the one who told it. */
    @Modifying
    @Query("update Idea i set i.originLabel = :instead where i.originKind = 'person' and i.originId = :person")
    int unnamePersonAsOrigin(String person, String instead);

    /** Takes the row's lock before the support is written, so that two supporters never wait for each other. */
    @Modifying
    @Query("update Idea i set i.supporters = i.supporters + 1 where " + OPEN + " and i.id = :id and i.stage in :stages")
    int addSupporter(UUID id, Collection<IdeaStage> stages);

    @Modifying
    @Query("update Idea i set i.supporters = i.supporters - 1 where i.id = :id")
    int dropSupporter(UUID id);

    @Modifying
    @Query("update Idea i set i.supporters = i.supporters + :howMany where i.id = :id")
    int addSupporters(UUID id, int howMany);

    /** Those whose answer that holds says they went into this one, in the order in which they did. */
    @Query(ROW + "join IdeaAnswer a on a.ideaId = i.id where a.mergedInto = :target and a.turn ="
            + " (select max(later.turn) from IdeaAnswer later where later.ideaId = a.ideaId)"
            + " order by a.answeredAt, i.id")
    List<IdeaRow> mergedInto(UUID target);

    interface Imported {
        String getImportKey();

        String getTitle();
    }
}
