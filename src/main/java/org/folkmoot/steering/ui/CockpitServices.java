package org.folkmoot.steering.ui;

import org.folkmoot.idea.DifferenceService;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SimilarIdeas;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.scoring.NoteService;
import org.folkmoot.scoring.ReviewerService;
import org.folkmoot.scoring.ScoreService;
import org.folkmoot.shared.Dates;
import org.springframework.stereotype.Component;

/** What the blocks of the cockpit ask. */
@Component
record CockpitServices(
        IdeaService ideas,
        SimilarIdeas similar,
        DifferenceService differences,
        ScoreService scores,
        InterestService interests,
        NoteService notes,
        ReviewerService reviewers,
        CockpitQueue queue,
        CurrentMember currentMember,
        IdeaWords words,
        Dates dates) {}
