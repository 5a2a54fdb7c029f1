package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Standing;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** A proposal anyone may put forward. */
@Entity
@Indexed
@Table(name = "idea")
class Idea implements Findable {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID requestKey;

    @Column(nullable = false, length = SubmitIdea.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = SubmitIdea.WORDING_MAX)
    private String wording;

    private @Nullable UUID themeId;

    private @Nullable UUID principleId;

    @Column(nullable = false, updatable = false)
    private UUID proposerId;

    private @Nullable UUID organisationId;

    private @Nullable UUID sectorId;

    @Column(length = Origin.KIND_MAX)
    private @Nullable String originKind;

    @Column(length = Origin.ID_MAX)
    private @Nullable String originId;

    @Column(length = Origin.LABEL_MAX)
    private @Nullable String originLabel;

    @Column(length = Origin.LINK_MAX)
    private @Nullable String originLink;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private IdeaStage stage;

    /** Set with the moderators' row that says who and why; the stage stays what it was. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @Column(nullable = false, updatable = false)
    private Instant submittedAt;

    /** Only {@link Ideas#addSupporter} and {@link Ideas#dropSupporter} change it, in the database. */
    @Column(nullable = false, updatable = false)
    private int supporters;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    /**
     * @param standing   for whom the author spoke that day, or null
     * @param visibility OPEN, or WAITING for a moderator
     */
    Idea(SubmitIdea asked, MemberId proposer, @Nullable Standing standing, Visibility visibility, Instant submittedAt) {
        this.id = Ids.next();
        this.requestKey = asked.requestKey();
        this.title = asked.title();
        this.wording = asked.wording();
        this.themeId = asked.theme() == null ? null : asked.theme().value();
        this.principleId = asked.principle() == null ? null : asked.principle().value();
        this.proposerId = proposer.value();
        if (standing != null) {
            this.organisationId = standing.organisation().value();
            this.sectorId = standing.sector().value();
        }
        if (asked.origin() != null) cameFrom(asked.origin());
        this.stage = IdeaStage.SUBMITTED;
        this.visibility = visibility;
        this.submittedAt = submittedAt;
    }

    private void cameFrom(Origin origin) {
        originKind = origin.kind();
        originId = origin.id();
        originLabel = origin.label();
        originLink = origin.link();
    }

    /** @throws RefusedException ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN */
    void answer(Outcome outcome) {
        requireAwaitingAnswer();
        stage = outcome.leadsTo();
    }

    /** @throws RefusedException NOT_YOURS, ALREADY_ANSWERED, ALREADY_WITHDRAWN */
    void withdraw(MemberId by) {
        if (!by.value().equals(proposerId)) throw new RefusedException(IdeaRefusal.NOT_YOURS);
        requireUnanswered();
        stage = IdeaStage.WITHDRAWN;
    }

    void hide() {
        visibility = Visibility.HIDDEN;
    }

    void show() {
        visibility = Visibility.OPEN;
    }

    void decline() {
        visibility = Visibility.DECLINED;
    }

    /** @throws RefusedException as {@link #requireUnanswered}, NOT_SHOWN while a moderator keeps it from view */
    void requireAwaitingAnswer() {
        requireUnanswered();
        if (!visibility.open()) throw new RefusedException(IdeaRefusal.NOT_SHOWN, title);
    }

    void requireUnanswered() {
        if (!stage.inFiltering()) throw refusal(stage, title);
    }

    /** Why an idea that is no longer in filtering takes nothing any more. */
    static RefusedException refusal(IdeaStage stage, String title) {
        return new RefusedException(
                stage == IdeaStage.WITHDRAWN ? IdeaRefusal.ALREADY_WITHDRAWN : IdeaRefusal.ALREADY_ANSWERED, title);
    }

    /** Ideas withdrawn, hidden or still waiting for a moderator are found by nobody. */
    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.IDEA, title)
                .text(wording)
                .in(Dimension.THEME, themeId)
                .in(Dimension.PRINCIPLE, principleId)
                .in(Dimension.STAGE, "idea.stage." + stage)
                .in(Dimension.ORIGIN, originKind == null ? null : "origin." + originKind)
                .inside(Dimension.ORGANISATION, organisationId)
                .on(submittedAt)
                .backedBy(supporters)
                .everyone(open());
    }

    boolean open() {
        return visibility.open() && stage != IdeaStage.WITHDRAWN;
    }

    /** Whether it was ever let in, and so counts: hidden ones stay counted. */
    boolean wasLetIn() {
        return visibility == Visibility.OPEN || visibility == Visibility.HIDDEN;
    }

    IdeaId id() {
        return new IdeaId(id);
    }

    String title() {
        return title;
    }

    String wording() {
        return wording;
    }

    @Nullable
    UUID theme() {
        return themeId;
    }

    @Nullable
    UUID principle() {
        return principleId;
    }

    MemberId proposer() {
        return new MemberId(proposerId);
    }

    @Nullable
    UUID sector() {
        return sectorId;
    }

    @Nullable
    Origin origin() {
        return originKind == null || originId == null || originLabel == null || originLink == null
                ? null
                : new Origin(originKind, originId, originLabel, originLink);
    }

    IdeaStage stage() {
        return stage;
    }

    Visibility visibility() {
        return visibility;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int supporters() {
        return supporters;
    }
}
