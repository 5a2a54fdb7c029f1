package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.scoring.ReviewerService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.steering.BulkAction;
import org.folkmoot.steering.BulkId;
import org.folkmoot.steering.BulkService;
import org.folkmoot.steering.SteeringTag;
import org.folkmoot.steering.TagService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be done to all selected ideas at once. Each thing is said first, and then done in the background. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BulkBar extends Div {

    private final transient BulkService bulks;
    private final transient TagService tags;
    private final transient ReviewerService reviewers;
    private final transient DecisionChoices choices;
    private final transient ObjectProvider<AgendaDialog> agendas;
    private final Span count = new Span();
    private List<IdeaId> chosen = List.of();
    private transient Consumer<BulkId> started = bulk -> {};
    private transient Runnable cleared = () -> {};

    BulkBar(
            BulkService bulks,
            TagService tags,
            ReviewerService reviewers,
            DecisionChoices choices,
            ObjectProvider<AgendaDialog> agendas) {
        this.bulks = bulks;
        this.tags = tags;
        this.reviewers = reviewers;
        this.choices = choices;
        this.agendas = agendas;
        addClassName("fm-bulk");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("steering.bulk.label"));
        count.addClassName("fm-strong");
        add(
                count,
                button("steering.bulk.verb.SHORTLIST", () -> ask(new BulkAction.Shortlist(), "")),
                button("steering.bulk.verb.TAKE_OFF", () -> ask(new BulkAction.TakeOff(), "")),
                button("steering.bulk.verb.TAG", this::tag),
                button("steering.bulk.verb.UNTAG", this::untag),
                button("steering.bulk.verb.ASSIGN", this::assign),
                button("steering.bulk.verb.PREPARE", this::answer),
                button("steering.agenda.title", () -> agendas.getObject().ask(chosen)),
                button("steering.bulk.clear", () -> cleared.run()));
        setVisible(false);
    }

    void onStart(Consumer<BulkId> listener) {
        started = listener;
    }

    void onClear(Runnable listener) {
        cleared = listener;
    }

    void show(Collection<IdeaId> ideas) {
        chosen = List.copyOf(ideas);
        setVisible(!chosen.isEmpty());
        count.setText(getTranslation("steering.bulk.selected", chosen.size()));
    }

    private Button button(String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName("fm-quiet");
        return button;
    }

    private void ask(BulkAction action, String label) {
        try {
            var preview = bulks.preview(action, chosen);
            new BulkDialog(action.kind(), label, preview, () -> start(action)).open();
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void start(BulkAction action) {
        try {
            started.accept(bulks.start(action, chosen));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void tag() {
        new TagDialog(getTranslation("steering.bulk.verb.TAG"), tags.all(), true, name -> {
                    try {
                        var tag = tags.named(name);
                        ask(new BulkAction.Tag(tag), tag.name());
                    } catch (RefusedException refused) {
                        Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
                    }
                })
                .open();
    }

    /** Only tags that one of the selected ideas has. */
    private void untag() {
        var there = tags.of(chosen).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (there.isEmpty()) {
            Notice.show(getTranslation("steering.tag.none"));
            return;
        }
        new TagDialog(
                        getTranslation("steering.bulk.verb.UNTAG"),
                        there,
                        false,
                        name -> there.stream()
                                .filter(tag -> tag.name().equals(name))
                                .findFirst()
                                .ifPresent((SteeringTag tag) -> ask(new BulkAction.Untag(tag), tag.name())))
                .open();
    }

    private void assign() {
        new ReviewerDialog(reviewers.group(), (member, name) -> ask(new BulkAction.Assign(member), name)).open();
    }

    private void answer() {
        var dialog = new Dialog(getTranslation("steering.bulk.verb.PREPARE"));
        dialog.addClassName("fm-bulk-dialog");
        var form = new DecisionForm(choices, null, null);
        form.onPrepare(answer -> {
            dialog.close();
            ask(new BulkAction.Prepare(answer), getTranslation("steering.outcome." + answer.outcome()));
        });
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("shared.confirm.cancel"), click -> dialog.close()));
        dialog.open();
    }
}
