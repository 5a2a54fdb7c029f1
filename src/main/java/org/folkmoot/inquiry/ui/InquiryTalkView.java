package org.folkmoot.inquiry.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.ui.CommentSection;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;

/** What those inside say to each other; {@code ?comment=…} opens it at one. */
@Route(InquiryPage.INQUIRY + "/talk")
@AnonymousAllowed
class InquiryTalkView extends InquiryPage {

    static final String PATH = "/talk";

    private final transient CommentService comments;
    private final transient ModerationService moderation;
    private final transient Dates dates;
    private final transient CurrentMember member;

    InquiryTalkView(
            InquiryRooms rooms,
            CommentService comments,
            ModerationService moderation,
            Dates dates,
            CurrentMember member) {
        super(rooms, "inquiry.talk.title");
        this.comments = comments;
        this.moderation = moderation;
        this.dates = dates;
        this.member = member;
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        header.subline(getTranslation(
                room.stage().compareTo(InquiryStage.REPORTING) < 0 ? "inquiry.talk.private" : "inquiry.talk.open"));
        add(new CommentSection(
                        comments,
                        moderation,
                        dates,
                        new CommentOn("inquiry", room.id().value()),
                        member.find().isEmpty(),
                        () -> {})
                .open(query().getSingleParameter("comment").flatMap(CommentId::parse)));
    }
}
