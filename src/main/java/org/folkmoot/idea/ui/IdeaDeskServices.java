package org.folkmoot.idea.ui;

import org.folkmoot.comment.CommentService;
import org.folkmoot.files.FileService;
import org.folkmoot.idea.DifferenceService;
import org.folkmoot.idea.DraftService;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SimilarIdeas;
import org.folkmoot.idea.VersionService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Admission;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** What the desk an idea is written at asks for. */
@Component
record IdeaDeskServices(
        IdeaService ideas,
        DraftService drafts,
        VersionService versions,
        DifferenceService differences,
        SimilarIdeas similar,
        CommentService comments,
        FileService files,
        MemberService members,
        ProgrammeService programme,
        Admission admission,
        CurrentMember currentMember,
        IdeaWords words,
        Dates dates,
        PortalClock clock) {

    boolean speaksForOthers() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    boolean speaksForThemselves() {
        return currentMember.has(Role.PARTICIPANT);
    }
}
