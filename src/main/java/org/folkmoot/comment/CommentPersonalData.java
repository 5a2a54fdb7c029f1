package org.folkmoot.comment;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person wrote under things, and where others named them. Comments stay when the person goes, names do not. */
@Component
class CommentPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final Comments comments;
    private final Mentions mentions;

    CommentPersonalData(PersonalRows rows, Comments comments, Mentions mentions) {
        this.rows = rows;
        this.comments = comments;
        this.mentions = mentions;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "comments",
                "select id, wording, written_at, changed_at, taken_back_at, by_mail from comment_entry"
                        + " where author_id = :person",
                person,
                to);
        rows.tell(
                "mentions",
                "select m.id, m.words, c.written_at from comment_mention m join comment_entry c on c.id = m.comment_id"
                        + " where m.member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("comment.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("comment.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        for (var mention : mentions.of(id))
            comments.replaceWords(mention.comment(), "@" + mention.words(), "@" + person.instead());
        mentions.deleteOf(id);
    }
}
