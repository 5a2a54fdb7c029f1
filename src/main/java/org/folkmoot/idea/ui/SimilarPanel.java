package org.folkmoot.idea.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.idea.DifferenceLine;
import org.folkmoot.idea.DifferenceService;
import org.folkmoot.idea.IdeaAction;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.SimilarIdea;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** "People have said something like this": at most five quiet rows under what is being typed. Never in the way. */
class SimilarPanel extends Section {

    /** What a person can do from a row. */
    interface Choices {

        void supportInstead(IdeaId idea);

        /** @return what has been said about differences now */
        List<DifferenceLine> mineIsDifferent(IdeaId other, String reason);
    }

    private static final int ANSWER_MAX = 160;

    private final transient IdeaWords words;
    private final transient Choices choices;
    private List<IdeaId> shown = List.of();

    SimilarPanel(IdeaWords words, Choices choices) {
        this.words = words;
        this.choices = choices;
        addClassName("fm-similar");
        setVisible(false);
    }

    void show(List<SimilarIdea> similar, List<DifferenceLine> said) {
        var ids = similar.stream().map(one -> one.idea().id()).toList();
        if (ids.equals(shown)) return;
        shown = ids;
        fill(similar, said);
        if (!similar.isEmpty())
            getUI().ifPresent(ui -> Notice.polite(ui, getTranslation("idea.similar.found", similar.size())));
    }

    private void fill(List<SimilarIdea> similar, List<DifferenceLine> said) {
        removeAll();
        setVisible(!similar.isEmpty());
        if (similar.isEmpty()) return;
        var reasons =
                said.stream().collect(Collectors.toMap(DifferenceLine::other, DifferenceLine::reason, (a, b) -> b));
        var rows = new UnorderedList();
        rows.addClassName("fm-rows");
        similar.forEach(one -> rows.add(row(one, similar, reasons)));
        add(new H2(getTranslation("idea.similar.title")), rows);
    }

    private ListItem row(SimilarIdea one, List<SimilarIdea> all, Map<IdeaId, String> reasons) {
        var idea = one.idea();
        var title = new Anchor(IdeaNavigation.idea(idea.id()), idea.title());
        title.addClassName("fm-strong");
        title.setTarget(AnchorTarget.BLANK);
        var grey = new Div(one.excerpt());
        grey.addClassName("fm-grey");
        var state = new Div(words.row(idea));
        state.addClassName("fm-grey");
        var text = new Div(title, grey, state);
        text.addClassName("fm-words");
        if (one.answer() != null) {
            var answer = new Paragraph(getTranslation(
                    "idea.similar.answer",
                    words.outcome(one.answer().outcome()),
                    RichText.excerpt(one.answer().reason(), ANSWER_MAX)));
            answer.addClassName("fm-similar-answer");
            text.add(answer);
        }
        var actions = new Div();
        actions.addClassName("fm-actions");
        if (idea.supportedByMe()) actions.add(new Span(getTranslation("idea.list.mine")));
        else if (idea.openActions().contains(IdeaAction.SUPPORT)) {
            var support = quiet(getTranslation("idea.similar.support"), idea.title());
            support.addClickListener(click -> choices.supportInstead(idea.id()));
            actions.add(support);
        }
        var reason = reasons.get(idea.id());
        if (reason != null) text.add(new Paragraph(getTranslation("idea.similar.said", reason)));
        actions.add(different(idea.id(), idea.title(), reason == null ? "" : reason, text, all));
        text.add(actions);
        return new ListItem(text);
    }

    private Button different(IdeaId id, String title, String before, Div text, List<SimilarIdea> all) {
        var open = quiet(
                getTranslation(before.isEmpty() ? "idea.similar.different" : "idea.similar.different.again"), title);
        open.addClickListener(click -> {
            open.setVisible(false);
            var reason = new TextArea(getTranslation("idea.similar.reason"));
            reason.setValue(before);
            reason.setHelperText(getTranslation("idea.similar.reason.help"));
            reason.setWidthFull();
            var keep = new Button(getTranslation("idea.similar.keep"));
            keep.addClassName("fm-secondary");
            keep.addClickListener(done -> FieldErrors.on(
                            reason, () -> Texts.block(reason.getValue(), DifferenceService.REASON_MAX))
                    .ifPresent(said -> fill(all, choices.mineIsDifferent(id, said))));
            text.add(reason, keep);
            reason.focus();
        });
        return open;
    }

    private Button quiet(String label, String title) {
        var button = new Button(label);
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("idea.similar.action", label, title));
        return button;
    }
}
