package org.folkmoot.sheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.sheet.LineProblem;
import org.springframework.data.domain.Page;

/** What is wrong with the lines that are left out, page by page. */
public class LineProblems extends Div {

    /** @param lines how many lines that are */
    public LineProblems(int lines, Page<LineProblem> problems, Location location) {
        addClassName("fm-error");
        add(
                new H2(getTranslation("sheet.import.problems", lines)),
                new UnorderedList(
                        problems.stream().map(this::say).map(ListItem::new).toArray(ListItem[]::new)),
                Pager.inAnyOrder(location, problems.getNumber(), problems.getTotalPages()));
    }

    private String say(LineProblem problem) {
        return getTranslation(
                "sheet.import.problem",
                problem.line(),
                problem.column(),
                getTranslation(problem.key(), problem.arguments().toArray()));
    }
}
