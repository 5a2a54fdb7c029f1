package org.folkmoot.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.scoring.CriteriaService;
import org.folkmoot.scoring.Criterion;
import org.folkmoot.scoring.CriterionId;
import org.folkmoot.scoring.ScaleEffect;
import org.folkmoot.scoring.WriteCriterion;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** What ideas are scored by: a manager changes names, explanations and weights, and sees first what that would do. */
@Route(CriteriaView.ROUTE)
@RolesAllowed("MANAGER")
@Menu(order = 146, title = "scoring.criteria.title")
class CriteriaView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "steering/criteria";

    private final transient CriteriaService criteria;
    private final Div lines = new Div();
    private final Div effect = new Div();
    private final Paragraph refused = new Paragraph();
    private transient List<Criterion> seen = List.of();
    private final transient Map<CriterionId, CriterionLine> open = new LinkedHashMap<>();

    CriteriaView(CriteriaService criteria) {
        this.criteria = criteria;
        effect.getElement().setAttribute("role", "status");
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        var look = button("scoring.criteria.effect", "fm-secondary", this::look);
        var save = button("scoring.criteria.save", "fm-primary", this::save);
        var actions = new Div(save, look);
        actions.addClassName("fm-actions");
        add(
                new PageHeader(getTranslation("scoring.criteria.title")),
                new Paragraph(getTranslation("scoring.criteria.intro")),
                lines,
                refused,
                actions,
                effect,
                added());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        seen = criteria.standing();
        open.clear();
        lines.removeAll();
        effect.removeAll();
        refuse("");
        for (var one : seen) {
            var line = new CriterionLine(one);
            line.end(button("scoring.criteria.end", "fm-quiet", () -> end(one)));
            open.put(one.id(), line);
            lines.add(line);
        }
    }

    private void look() {
        var weights = new LinkedHashMap<CriterionId, Integer>();
        wanted().ifPresent(all -> {
            all.forEach((id, written) -> weights.put(id, written.weight()));
            effect.removeAll();
            if (!weights.isEmpty()) effect.add(new Paragraph(words(criteria.effect(weights))));
        });
    }

    private String words(ScaleEffect would) {
        if (would.ideas() == 0) return getTranslation("scoring.criteria.effect.none");
        return getTranslation(
                "scoring.criteria.effect.words",
                would.ideas(),
                would.moved(),
                would.farthest(),
                would.topStays(),
                would.top());
    }

    private void save() {
        wanted().ifPresent(all -> act(() -> criteria.change(seen, all), "scoring.criteria.saved"));
    }

    private void end(Criterion one) {
        var weights = new LinkedHashMap<CriterionId, Integer>();
        seen.stream()
                .filter(other -> !other.id().equals(one.id()))
                .forEach(other -> weights.put(other.id(), other.weight()));
        var what = weights.isEmpty() ? "" : " " + words(criteria.effect(weights));
        Confirm.ask(
                getTranslation("scoring.criteria.end.title", one.name()),
                getTranslation("scoring.criteria.end.text") + what,
                getTranslation("scoring.criteria.end"),
                () -> act(() -> criteria.end(one.id()), "scoring.criteria.ended"));
    }

    /** Empty when a field now says what is wrong. */
    private Optional<Map<CriterionId, WriteCriterion>> wanted() {
        var all = new LinkedHashMap<CriterionId, WriteCriterion>();
        open.forEach((id, line) -> line.written().ifPresent(written -> all.put(id, written)));
        return all.size() == open.size() ? Optional.of(all) : Optional.empty();
    }

    private PageSection added() {
        var line = new CriterionLine(null);
        var add = button(
                "scoring.criteria.add",
                "fm-secondary",
                () -> line.written().ifPresent(written -> {
                    if (act(() -> criteria.add(written), "scoring.criteria.added")) line.clear();
                }));
        return new PageSection(getTranslation("scoring.criteria.add.title"), line, add);
    }

    /** What was typed stays when a rule says no. */
    private boolean act(Runnable work, String done) {
        try {
            work.run();
        } catch (RefusedException no) {
            refuse(getTranslation(no.refusal().key(), no.arguments()));
            return false;
        }
        show();
        Notice.show(getTranslation(done));
        return true;
    }

    private void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(!sentence.isEmpty());
    }

    private Button button(String key, String className, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.addClassName(className);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("scoring.criteria.title");
    }
}
