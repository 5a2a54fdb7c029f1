package org.folkmoot.idea;

import java.util.UUID;
import org.folkmoot.files.FileOwner;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.Admission;
import org.folkmoot.moderation.Visibility;
import org.springframework.stereotype.Component;

/**
 * Authors may attach files to their own drafts and unanswered ideas; whoever may read it may read them. Where what the author writes
 * waits for a moderator, files can be added only while the idea itself waits, so that none is shown unread.
 */
@Component
class IdeaFiles implements FileOwner {

    private static final int MOST = 5;

    private final Ideas ideas;
    private final IdeaDrafts drafts;
    private final IdeaAuthors authors;
    private final IdeaReading reading;
    private final Admission admission;
    private final CurrentMember currentMember;

    IdeaFiles(
            Ideas ideas,
            IdeaDrafts drafts,
            IdeaAuthors authors,
            IdeaReading reading,
            Admission admission,
            CurrentMember currentMember) {
        this.ideas = ideas;
        this.drafts = drafts;
        this.authors = authors;
        this.reading = reading;
        this.admission = admission;
        this.currentMember = currentMember;
    }

    @Override
    public String kind() {
        return IdeaModeration.KIND;
    }

    @Override
    public boolean mayRead(UUID id) {
        return ideas.findById(id).filter(reading::readable).isPresent() || isMyDraft(id);
    }

    /** Files hang on a draft by the key its idea will have. */
    private boolean isMyDraft(UUID id) {
        return drafts.findById(id)
                .filter(draft -> draft.idea() == null)
                .filter(draft -> currentMember.find().filter(draft::isOf).isPresent())
                .isPresent();
    }

    @Override
    public boolean mayAttach(UUID id) {
        if (isMyDraft(id)) return true;
        return ideas.findById(id)
                .filter(idea ->
                        currentMember.find().filter(me -> authors.has(idea, me)).isPresent())
                .filter(idea -> idea.stage().inFiltering())
                .filter(idea -> idea.visibility() == Visibility.WAITING || admission.passesAtOnce())
                .isPresent();
    }

    @Override
    public int most() {
        return MOST;
    }
}
