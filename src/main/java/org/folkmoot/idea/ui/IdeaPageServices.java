package org.folkmoot.idea.ui;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.comment.CommentService;
import org.folkmoot.files.FileService;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.DeliveryService;
import org.folkmoot.idea.DifferenceService;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SimilarIdeas;
import org.folkmoot.idea.VersionService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.ui.SubjectParts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an idea's page asks for. */
@Component
record IdeaPageServices(
        IdeaService ideas,
        CoAuthorService coAuthors,
        VersionService versions,
        DeliveryService delivery,
        DifferenceService differences,
        SimilarIdeas similar,
        CommentService comments,
        ModerationService moderation,
        FileService files,
        CurrentMember currentMember,
        IdeaWords words,
        Dates dates,
        SubjectParts parts,
        ObjectProvider<IdeaBlock> blocks,
        FolkmootSettings settings) {

    /** What other modules add below the answer. */
    List<com.vaadin.flow.component.Component> blocks(IdeaDetail idea, Runnable changed) {
        return blocks.stream()
                .sorted(Comparator.comparingInt(IdeaBlock::order))
                .<com.vaadin.flow.component.Component>flatMap(block -> block.create(idea, changed).stream())
                .toList();
    }

    boolean visitor() {
        return currentMember.find().isEmpty();
    }
}
