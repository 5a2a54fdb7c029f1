package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.idea.MergedIdea;
import org.folkmoot.shared.ui.PageSection;

/** The ideas that went into the one on the page; each keeps its own page with its whole history. */
class MergedIdeas extends UnorderedList {

    private MergedIdeas(List<MergedIdea> merged) {
        for (var one : merged) {
            var item = new ListItem(new Anchor(IdeaNavigation.idea(one.id()), one.title()));
            if (one.author() != null && !one.author().isEmpty())
                item.add(new Text(", " + getTranslation("idea.merged.by", one.author())));
            add(item);
        }
    }

    static PageSection section(List<MergedIdea> merged) {
        var list = new MergedIdeas(merged);
        return new PageSection(
                list.getTranslation("idea.merged.title"),
                new Paragraph(list.getTranslation("idea.merged.intro")),
                list);
    }
}
