package org.folkmoot.comment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.folkmoot.comment.CommentService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Which comments elsewhere point to a thing. Without any it shows nothing. */
public class BackLinks extends Section {

    /** @param kind as its {@link org.folkmoot.comment.Referable} says */
    public BackLinks(CommentService comments, Dates dates, String kind, UUID id) {
        addClassName("fm-section");
        var found = comments.pointingTo(kind, id);
        setVisible(!found.isEmpty());
        if (found.isEmpty()) return;
        add(
                new H2(getTranslation("comment.back-links")),
                new Rows(found.stream()
                        .map(one -> new Row(
                                one.label(),
                                getTranslation(
                                        "comment.back-links.line",
                                        getTranslation("comment.kind." + one.kind()),
                                        dates.day(one.at())),
                                one.link()))
                        .toArray(Row[]::new)));
    }
}
