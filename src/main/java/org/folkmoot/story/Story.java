package org.folkmoot.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** An idea that goes on or went on after it was approved, in one row: written anew when idea, answer or result changes. */
@Entity
@Indexed
@Table(name = "story")
class Story implements Findable {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID ideaId;

    @Column(nullable = false, length = SubmitIdea.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = SubmitIdea.WORDING_MAX)
    private String said;

    @Column(nullable = false, length = GiveAnswer.REASON_MAX)
    private String decided;

    @Column(nullable = false)
    private Instant decidedAt;

    @Column(nullable = false, length = RecordResult.WORDING_MAX)
    private String happened;

    @Column(nullable = false, length = RecordResult.LINK_MAX)
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private IdeaStage stage;

    private @Nullable UUID themeId;

    private @Nullable UUID principleId;

    private @Nullable UUID conditionId;

    private int supporters;

    /** When its last chapter was told. */
    @Column(nullable = false)
    private Instant toldAt;

    private boolean shown;

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    @SuppressWarnings("NullAway.Init")
    Story(IdeaId idea) {
        this.id = Ids.next();
        this.ideaId = idea.value();
    }

    /** @param result what came of it, or null while there is nothing */
    void tell(Stories.Said idea, Stories.Decided answer, @Nullable ResultRow result, Instant at) {
        title = idea.getTitle();
        said = idea.getWording();
        stage = idea.getStage();
        themeId = idea.getTheme();
        principleId = idea.getPrinciple();
        conditionId = idea.getCondition();
        supporters = idea.getSupporters();
        decided = answer.getReason();
        decidedAt = answer.getAnsweredAt();
        happened = result == null ? "" : result.wording();
        link = result == null ? "" : result.link();
        toldAt = result == null ? at : result.recordedAt();
        shown = idea.getOpen();
    }

    /** It goes on no more, or a moderator hid the idea. */
    void close() {
        shown = false;
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.STORY, title)
                .text(happened + "\n\n" + decided + "\n\n" + said)
                .in(Dimension.THEME, themeId)
                .in(Dimension.PRINCIPLE, principleId)
                .in(Dimension.CONDITION, conditionId)
                .in(Dimension.STAGE, "idea.stage." + stage)
                .on(toldAt)
                .backedBy(supporters)
                .everyone(shown);
    }

    StoryId id() {
        return new StoryId(id);
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    String title() {
        return title;
    }

    String said() {
        return said;
    }

    String decided() {
        return decided;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String happened() {
        return happened;
    }

    String link() {
        return link;
    }

    IdeaStage stage() {
        return stage;
    }

    @Nullable
    UUID theme() {
        return themeId;
    }

    Instant toldAt() {
        return toldAt;
    }
}
