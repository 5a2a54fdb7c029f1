package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One wording an idea has had, with who wrote it and when. */
@Entity
@Table(name = "idea_version")
class IdeaVersion {

    static final int NOTE_MAX = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID ideaId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = SubmitIdea.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false, length = SubmitIdea.WORDING_MAX)
    private String wording;

    @Column(nullable = false, updatable = false, length = SubmitIdea.HELPS_MAX)
    private String helps;

    @Column(updatable = false)
    private @Nullable UUID themeId;

    @Column(updatable = false)
    private @Nullable UUID principleId;

    @Column(updatable = false)
    private @Nullable UUID conditionId;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false, updatable = false)
    private boolean substance;

    @Column(nullable = false, updatable = false, length = NOTE_MAX)
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected IdeaVersion() {}

    /** The wording the idea stands in now. */
    IdeaVersion(Idea idea, MemberId by, Instant at, boolean substance, String note) {
        this.id = Ids.next();
        this.ideaId = idea.id().value();
        this.revision = idea.revision();
        this.title = idea.title();
        this.wording = idea.wording();
        this.helps = idea.helps();
        this.themeId = idea.theme();
        this.principleId = idea.principle();
        this.conditionId = idea.condition();
        this.writtenBy = by.value();
        this.writtenAt = at;
        this.substance = substance;
        this.note = note;
    }

    int revision() {
        return revision;
    }

    MemberId writtenBy() {
        return new MemberId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isOfSubstance() {
        return substance;
    }

    String note() {
        return note;
    }

    VersionWords words() {
        return new VersionWords(title, wording, helps, themeId, principleId, conditionId);
    }
}
