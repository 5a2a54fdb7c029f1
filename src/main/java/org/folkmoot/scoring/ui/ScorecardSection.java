package org.folkmoot.scoring.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.scoring.Criterion;
import org.folkmoot.scoring.IdeaScores;
import org.folkmoot.scoring.Mark;
import org.folkmoot.scoring.PutInCard;
import org.folkmoot.scoring.ScoreFigures;
import org.folkmoot.scoring.ScoreService;
import org.folkmoot.scoring.Scorecard;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** One's own card for an idea, and what the cards say once it is in. */
public class ScorecardSection extends Section {

    private final transient ScoreService scores;
    private final transient Dates dates;
    private final transient IdeaId idea;
    private final transient Runnable changed;
    private final H2 heading = new H2(getTranslation("scoring.card.title"));

    /** @param changed called when the card is in, so that lists beside it can follow */
    public ScorecardSection(ScoreService scores, Dates dates, IdeaId idea, Runnable changed) {
        this.scores = scores;
        this.dates = dates;
        this.idea = idea;
        this.changed = changed;
        addClassNames("fm-section", "fm-scores");
        heading.getElement().setAttribute("tabindex", "-1");
        show();
    }

    /** As it stands now. */
    public void show() {
        removeAll();
        add(heading);
        var now = scores.of(idea);
        var count = new Paragraph(getTranslation(
                now.open() && now.mine() == null ? "scoring.card.count.blind" : "scoring.card.count",
                now.cardsIn(),
                now.ofGroup()));
        count.addClassName("fm-grey");
        var mine = now.mine();
        if (now.barred()) add(count, new Paragraph(getTranslation("scoring.card.barred")));
        else if (mine == null && now.open()) add(count, form(now, null));
        else add(count);
        if (now.figures() != null) figures(now, now.figures());
        if (mine != null && now.open()) add(change(now, mine));
    }

    private void figures(IdeaScores now, ScoreFigures figures) {
        var line = new Paragraph();
        line.addClassName("fm-mean");
        if (figures.mean() == null) line.setText(getTranslation("scoring.card.no-mean"));
        else
            line.add(
                    new Span(getTranslation("scoring.card.mean", figures.mean())),
                    new Span(getTranslation("scoring.card.spread", Objects.requireNonNullElse(figures.spread(), 0.0))));
        add(line);
        if (now.cards().isEmpty()) return;
        add(new Rows(now.cards().stream().map(card -> row(now, card)).toArray(Row[]::new)));
        var rule = new Paragraph(getTranslation("scoring.card.rule", weights(now.criteria())));
        rule.addClassName("fm-grey");
        add(rule);
    }

    private Row row(IdeaScores now, Scorecard card) {
        var mine = now.mine();
        var own = mine != null && mine.id().equals(card.id());
        var name = own ? getTranslation("scoring.card.you") : card.name();
        var said = now.criteria().stream()
                .map(criterion -> said(card, criterion))
                .filter(words -> !words.isEmpty())
                .collect(joining(" · "));
        if (card.replaced() > 0) said += " · " + getTranslation("scoring.card.changed", dates.day(card.putInAt()));
        if (!card.inGroup()) said += " · " + getTranslation("scoring.card.left");
        return new Row(name, said)
                .end(
                        card.worth() == null
                                ? getTranslation("scoring.card.none")
                                : getTranslation("scoring.card.worth", card.worth()));
    }

    private String said(Scorecard card, Criterion criterion) {
        return card.marks().stream()
                .filter(mark -> mark.criterion().equals(criterion.id()))
                .findFirst()
                .map(mark -> getTranslation(
                        "scoring.card.mark",
                        criterion.name(),
                        mark.points() == null ? getTranslation("scoring.card.unjudged") : mark.points()))
                .orElse("");
    }

    private static String weights(List<Criterion> criteria) {
        return criteria.stream()
                .filter(Criterion::standing)
                .map(one -> one.name() + " × " + one.weight())
                .collect(joining(", "));
    }

    private Button change(IdeaScores now, Scorecard mine) {
        var button = new Button(getTranslation("scoring.card.change"));
        button.addClassName("fm-quiet");
        button.addClickListener(click -> {
            var form = form(now, mine);
            replace(button, form);
            form.focusFirst();
        });
        return button;
    }

    private CardForm form(IdeaScores now, @Nullable Scorecard before) {
        var criteria = now.criteria().stream().filter(Criterion::standing).toList();
        return new CardForm(criteria, before, (form, marks) -> putIn(form, marks, before));
    }

    /** A refusal stands at the form, which keeps what was chosen. */
    private void putIn(CardForm form, List<Mark> marks, @Nullable Scorecard before) {
        try {
            scores.putIn(new PutInCard(idea, marks, before == null ? null : before.id()));
        } catch (RefusedException refused) {
            form.refuse(getTranslation(refused.refusal().key(), refused.arguments()));
            return;
        }
        show();
        heading.getElement().callJsFunction("focus");
        Notice.show(getTranslation(before == null ? "scoring.card.in" : "scoring.card.in-again"));
        changed.run();
    }
}
