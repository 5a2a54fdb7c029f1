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
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** What somebody is writing: a new idea, or a new wording of one. Its author alone sees it. */
@Entity
@Table(name = "idea_draft")
class IdeaDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID authorId;

    private @Nullable UUID forkOf;

    @Column(updatable = false)
    private @Nullable UUID ideaId;

    @Column(nullable = false)
    private int baseRevision;

    @Column(nullable = false)
    private int turn;

    @Column(nullable = false, length = DraftContent.LINE_MAX)
    private String title;

    @Column(nullable = false, length = DraftContent.TEXT_MAX)
    private String wording;

    @Column(nullable = false, length = DraftContent.TEXT_MAX)
    private String helps;

    private @Nullable UUID themeId;

    private @Nullable UUID principleId;

    private @Nullable UUID conditionId;

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
    private Teller.Kind teller;

    private @Nullable UUID tellerId;

    @Column(nullable = false, length = DraftContent.LINE_MAX)
    private String tellerName;

    @Column(nullable = false, updatable = false)
    private Instant begunAt;

    @Column(nullable = false)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaDraft() {}

    /**
     * @param forkOf what it stands beside, or null
     * @param idea   what it is a new wording of, or null
     */
    @SuppressWarnings("NullAway.Init")
    IdeaDraft(
            DraftId id,
            MemberId author,
            @Nullable DraftId forkOf,
            @Nullable IdeaId idea,
            int baseRevision,
            DraftContent content,
            Instant now) {
        this.id = id.value();
        this.authorId = author.value();
        this.forkOf = forkOf == null ? null : forkOf.value();
        this.ideaId = idea == null ? null : idea.value();
        this.baseRevision = baseRevision;
        this.begunAt = now;
        save(content, now);
    }

    final void save(DraftContent content, Instant now) {
        turn++;
        title = content.title();
        wording = content.wording();
        helps = content.helps();
        themeId = content.theme() == null ? null : content.theme().value();
        principleId = content.principle() == null ? null : content.principle().value();
        conditionId = content.condition() == null ? null : content.condition().value();
        cameFrom(content.origin());
        teller = content.teller();
        tellerId =
                content.tellerMember() == null ? null : content.tellerMember().value();
        tellerName = content.tellerName();
        savedAt = now;
    }

    private void cameFrom(@Nullable Origin origin) {
        originKind = origin == null ? null : origin.kind();
        originId = origin == null ? null : origin.id();
        originLabel = origin == null ? null : origin.label();
        originLink = origin == null ? null : origin.link();
    }

    /** Its author has read that the idea changed meanwhile. */
    void rebase(int revision) {
        baseRevision = revision;
    }

    boolean isOf(MemberId member) {
        return authorId.equals(member.value());
    }

    DraftId id() {
        return new DraftId(id);
    }

    DraftId root() {
        return forkOf == null ? id() : new DraftId(forkOf);
    }

    boolean isFork() {
        return forkOf != null;
    }

    int turn() {
        return turn;
    }

    int baseRevision() {
        return baseRevision;
    }

    @Nullable
    IdeaId idea() {
        return ideaId == null ? null : new IdeaId(ideaId);
    }

    DraftContent content() {
        return new DraftContent(
                title,
                wording,
                helps,
                themeId == null ? null : new ThemeId(themeId),
                principleId == null ? null : new PrincipleId(principleId),
                conditionId == null ? null : new ConditionId(conditionId),
                originKind == null || originId == null || originLabel == null || originLink == null
                        ? null
                        : new Origin(originKind, originId, originLabel, originLink),
                teller,
                tellerId == null ? null : new MemberId(tellerId),
                tellerName);
    }

    DraftDetail detail() {
        return new DraftDetail(
                id(), turn, idea(), baseRevision, forkOf == null ? null : new DraftId(forkOf), content(), savedAt);
    }

    DraftLine line() {
        return new DraftLine(id(), title, idea(), savedAt);
    }
}
