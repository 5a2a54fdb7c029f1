package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.inquiry.InquiryRoom;

/** On an inquiry's page: how much is said inside, and the way there. */
@org.springframework.stereotype.Component
class TalkSection implements InquirySection {

    private final CommentService comments;

    TalkSection(CommentService comments) {
        this.comments = comments;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String titleKey() {
        return "inquiry.talk.title";
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var said = comments.on(new CommentOn("inquiry", room.id().value()), 1);
        if (said.all() == 0 && !room.inside()) return Optional.empty();
        var line = new Paragraph();
        var link = new Anchor(InquiryPage.link(room.id()) + InquiryTalkView.PATH, "");
        link.setText(link.getTranslation("inquiry.talk.link", said.all()));
        line.add(link);
        return Optional.of(line);
    }
}
