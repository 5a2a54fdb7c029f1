package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.idea.IdeaDetail;

/** A part a module above adds to an idea's page, below its answer, such as its actions: a bean of this type. */
public interface IdeaBlock {

    /** From top to bottom. */
    int order();

    /**
     * A fresh component, or empty where there is nothing to show.
     *
     * @param changed shows the whole page again, after something that moved the idea
     */
    Optional<? extends Component> create(IdeaDetail idea, Runnable changed);
}
