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
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
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

    private @Nullable UUID conditionId;

    /** Whom it helps. */
    @Column(nullable = false, length = SubmitIdea.HELPS_MAX)
    private String helps;

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

    /** While it waits for the steering group's answer, and null otherwise; the database keeps it from stage and visibility. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant waitingSince;

    /** As {@link #waitingSince}, of those that stand nowhere on the coverage map. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant unplacedSince;

    /** Who typed it for somebody else, or null; {@link #toldBy} names one without an account, or nobody. */
    @Column(updatable = false)
    private @Nullable UUID enteredBy;

    @Column(updatable = false)
    private @Nullable Instant enteredAt;

    @Column(nullable = false, length = Teller.NAME_MAX)
    private String toldBy;

    /** What the table it came with calls it, or null. */
    @Column(updatable = false, length = IdeaEntry.KEY_MAX)
    private @Nullable String importKey;

    /** From 1; the wordings before it are rows of {@link IdeaVersion}. */
    @Column(nullable = false)
    private int revision;

    /** Only {@link Ideas#addSupporter} and {@link Ideas#dropSupporter} change it, in the database. */
    @Column(nullable = false, updatable = false)
    private int supporters;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    /**
     * @param standing   for whom the author spoke that day, or null
     * @param visibility OPEN, or WAITING for a moderator
     */
    @SuppressWarnings("NullAway.Init")
    Idea(SubmitIdea asked, MemberId proposer, @Nullable Standing standing, Visibility visibility, Instant submittedAt) {
        this.id = asked.requestKey();
        this.requestKey = asked.requestKey();
        word(asked);
        this.revision = 1;
        this.toldBy = "";
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

    private void word(SubmitIdea asked) {
        title = asked.title();
        wording = asked.wording();
        helps = asked.helps();
        themeId = asked.theme() == null ? null : asked.theme().value();
        principleId = asked.principle() == null ? null : asked.principle().value();
        conditionId = asked.condition() == null ? null : asked.condition().value();
    }

    /** Typed for somebody else. @param name of one without an account, or empty */
    void enteredBy(MemberId typist, String name, Instant now) {
        enteredBy = typist.value();
        enteredAt = now;
        toldBy = name;
    }

    void importedAs(String key) {
        importKey = key;
    }

    /** @throws RefusedException ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN while a moderator keeps it from view */
    void revise(SubmitIdea asked) {
        requireUnanswered();
        if (visibility != Visibility.OPEN && visibility != Visibility.WAITING)
            throw new RefusedException(IdeaRefusal.NOT_SHOWN, title);
        word(asked);
        revision++;
    }

    /** Its words, to be written anew. */
    DraftContent asDraft() {
        return new DraftContent(
                title,
                wording,
                helps,
                themeId == null ? null : new ThemeId(themeId),
                principleId == null ? null : new PrincipleId(principleId),
                conditionId == null ? null : new ConditionId(conditionId),
                null,
                Teller.Kind.ME,
                null,
                "");
    }

    /** A new wording nobody has read yet. */
    void await() {
        visibility = Visibility.WAITING;
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

    /** @throws RefusedException ALREADY_SHORTLISTED, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN */
    void shortlist() {
        requireAwaitingAnswer();
        if (stage == IdeaStage.SHORTLISTED) throw new RefusedException(IdeaRefusal.ALREADY_SHORTLISTED, title);
        stage = IdeaStage.SHORTLISTED;
    }

    /** @throws RefusedException NOT_SHORTLISTED, ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN */
    void takeOffShortlist() {
        requireAwaitingAnswer();
        if (stage != IdeaStage.SHORTLISTED) throw new RefusedException(IdeaRefusal.NOT_SHORTLISTED, title);
        stage = IdeaStage.SUBMITTED;
    }

    /** @throws RefusedException NOT_YOURS, ALREADY_ANSWERED, ALREADY_WITHDRAWN */
    void withdraw(MemberId by) {
        if (!by.value().equals(proposerId)) throw new RefusedException(IdeaRefusal.NOT_YOURS);
        requireUnanswered();
        stage = IdeaStage.WITHDRAWN;
    }

    /** It has an answer that stands, and that another may take the place of. */
    boolean correctable() {
        return !stage.inFiltering() && stage != IdeaStage.WITHDRAWN && stage != IdeaStage.MERGED && visibility.open();
    }

    /** The same outcome in other words leaves what is being done as it is; another one decides the stage. */
    void correct(Outcome before, Outcome outcome) {
        if (before != outcome) stage = outcome.leadsTo();
    }

    /** @throws RefusedException NOT_APPROVED when that step does not lead on from where it stands */
    void move(StepCause cause) {
        var possible =
                switch (cause) {
                    case FIRST_ACTION -> stage == IdeaStage.APPROVED;
                    case RESULT -> stage == IdeaStage.APPROVED || stage == IdeaStage.IN_DELIVERY;
                    case RESULT_TAKEN_BACK -> stage == IdeaStage.DELIVERED;
                    case REVIEW_DATE -> stage == IdeaStage.PARKED;
                };
        if (!possible) throw new RefusedException(IdeaRefusal.NOT_APPROVED, title);
        stage = cause.leadsTo();
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
                .in(Dimension.CONDITION, conditionId)
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

    @Nullable
    UUID condition() {
        return conditionId;
    }

    String helps() {
        return helps;
    }

    int revision() {
        return revision;
    }

    @Nullable
    UUID enteredBy() {
        return enteredBy;
    }

    String toldBy() {
        return toldBy;
    }

    /** By somebody without an account: then the proposer is who typed it. */
    boolean ofUnnamedHead() {
        return proposerId.equals(enteredBy);
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
