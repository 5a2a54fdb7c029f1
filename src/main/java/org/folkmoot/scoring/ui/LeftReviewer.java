package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.member.MemberId;
import org.folkmoot.scoring.Reviewer;

/** Says what a member who left the group was to score, that it is everybody's now, and gives it to somebody else. */
class LeftReviewer extends Div {

    /** @param theirs of one member, at least one */
    LeftReviewer(List<Reviewer> theirs, Map<MemberId, String> group, Consumer<MemberId> give, Runnable release) {
        addClassNames("fm-note", "fm-section");
        var name = theirs.getFirst().name();
        var sectors = (int) theirs.stream().filter(one -> one.sector() != null).count();
        var ideas = theirs.size() - sectors;
        var to = new ComboBox<MemberId>(getTranslation("scoring.reviewers.left.give", name));
        to.setItems(group.keySet().stream()
                .sorted(Comparator.comparing(member -> group.getOrDefault(member, "")))
                .toList());
        to.setItemLabelGenerator(member -> group.getOrDefault(member, ""));
        to.addValueChangeListener(change -> {
            if (change.getValue() != null) give.accept(change.getValue());
        });
        var nobody = new Button(getTranslation("scoring.reviewers.left.release"), click -> release.run());
        nobody.addClassName("fm-quiet");
        var line = new Div(to, nobody);
        line.addClassName("fm-filters");
        add(
                new H2(getTranslation("scoring.reviewers.left.title", name)),
                new Paragraph(getTranslation("scoring.reviewers.left.text", sectors, ideas, sectors * ideas)),
                line);
    }
}
