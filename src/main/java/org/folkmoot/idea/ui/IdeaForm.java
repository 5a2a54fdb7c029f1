package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.folkmoot.idea.DraftContent;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.idea.Teller;
import org.folkmoot.programme.Strategy;
import org.folkmoot.programme.Strategy.Condition;
import org.folkmoot.programme.Strategy.Principle;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** The wording of an idea and its place in the strategy. Tells of each change while it is typed; decides nothing. */
class IdeaForm extends Div {

    /** While somebody types, what stands in the form leaves it this often; nothing older can be lost. */
    private static final int EVERY_MS = 1000;

    /** Half a second after a pause title and text are looked up among the ideas that are there. */
    private static final int PAUSE_MS = 500;

    private final TextField title = new TextField(getTranslation("idea.form.title"));
    private final TextArea wording = new TextArea(getTranslation("idea.form.wording"));
    private final TextArea helps = new TextArea(getTranslation("idea.form.helps"));
    private final Select<Theme> theme = new Select<>();
    private final Select<Principle> principle = new Select<>();
    private final Select<Condition> condition = new Select<>();
    private final Div belowTitle = new Div();
    private final @Nullable OriginField origin;
    private final @Nullable TellerFields teller;

    /**
     * @param origin null where it stands already
     * @param teller null for whoever speaks for themselves alone
     * @param paused told half a second after the last letter in title or text
     */
    IdeaForm(
            Strategy strategy,
            @Nullable OriginField origin,
            @Nullable TellerFields teller,
            Runnable changed,
            Runnable paused) {
        this.origin = origin;
        this.teller = teller;
        addClassName("fm-form");
        title.setHelperText(getTranslation("idea.form.title.help", SubmitIdea.TITLE_MAX));
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE_MS);
        wording.setHelperText(getTranslation("idea.form.wording.help", SubmitIdea.WORDING_MAX));
        wording.setRequiredIndicatorVisible(true);
        wording.setMinRows(8);
        often(wording);
        wording.getElement()
                .addEventListener("input", input -> paused.run())
                .synchronizeProperty("value")
                .debounce(PAUSE_MS, DebouncePhase.TRAILING);
        helps.setHelperText(getTranslation("idea.form.helps.help"));
        helps.setMinRows(2);
        often(helps);
        choice(theme, "idea.form.theme", strategy.themes(), Theme::name, Theme::outcome, changed);
        theme.setRequiredIndicatorVisible(true);
        choice(principle, "idea.form.principle", strategy.principles(), Principle::name, Principle::meaning, changed);
        principle.setRequiredIndicatorVisible(true);
        choice(condition, "idea.form.condition", strategy.conditions(), Condition::name, Condition::meaning, changed);
        condition.setEmptySelectionAllowed(true);
        condition.setEmptySelectionCaption(getTranslation("idea.form.condition.none"));
        title.addValueChangeListener(change -> {
            changed.run();
            paused.run();
        });
        wording.addValueChangeListener(change -> changed.run());
        helps.addValueChangeListener(change -> changed.run());
        add(title, belowTitle, wording, helps, theme, principle, condition);
        if (origin != null) add(origin);
        if (teller != null) add(teller);
    }

    private static void often(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MS);
    }

    private <T> void choice(
            Select<T> field,
            String key,
            List<T> items,
            Function<T, String> name,
            Function<T, String> explained,
            Runnable changed) {
        field.setLabel(getTranslation(key));
        field.setHelperText(getTranslation(key + ".help"));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one == null ? getTranslation("idea.form.condition.none") : name.apply(one));
        field.setVisible(!items.isEmpty());
        field.addValueChangeListener(change -> {
            var chosen = change.getValue();
            var words = chosen == null ? "" : explained.apply(chosen);
            field.setHelperText(words.isEmpty() ? getTranslation(key + ".help") : words);
            changed.run();
        });
    }

    /** Room below the title, for what is found while it is typed. */
    Div belowTitle() {
        return belowTitle;
    }

    String title() {
        return title.getValue();
    }

    String wording() {
        return wording.getValue();
    }

    boolean holdsMoreThanADraft() {
        return DraftContent.cut(title.getValue(), wording.getValue(), helps.getValue());
    }

    DraftContent content() {
        return new DraftContent(
                title.getValue(),
                wording.getValue(),
                helps.getValue(),
                id(theme, Theme::id),
                id(principle, Principle::id),
                id(condition, Condition::id),
                origin == null ? null : origin.value(),
                teller == null ? Teller.Kind.ME : teller.kind(),
                teller == null ? null : teller.member(),
                teller == null ? "" : teller.name());
    }

    void fill(DraftContent draft) {
        title.setValue(draft.title());
        wording.setValue(draft.wording());
        helps.setValue(draft.helps());
        choose(theme, one -> Objects.equals(one.id(), draft.theme()));
        choose(principle, one -> Objects.equals(one.id(), draft.principle()));
        choose(condition, one -> Objects.equals(one.id(), draft.condition()));
        if (origin != null) origin.fill(draft.origin());
        if (teller != null) teller.fill(draft.teller(), draft.tellerMember(), draft.tellerName());
    }

    private static <T, I> @Nullable I id(Select<T> field, Function<T, I> id) {
        var chosen = field.getValue();
        return chosen == null ? null : id.apply(chosen);
    }

    private static <T> void choose(Select<T> field, Predicate<T> which) {
        field.setValue(
                field.getListDataView().getItems().filter(which).findFirst().orElse(null));
    }

    /** Whose idea it is; empty when a field now says what is missing. */
    Optional<Teller> teller() {
        return teller == null ? Optional.of(Teller.me()) : teller.teller();
    }

    boolean isForAnother() {
        return teller != null && teller.isForAnother();
    }

    /** Checks every field, so that all messages show at once; empty when one of them has a message now. */
    Optional<SubmitIdea> checked(UUID requestKey) {
        var line = FieldErrors.on(title, () -> Texts.line(title.getValue(), SubmitIdea.TITLE_MAX));
        var text = FieldErrors.on(wording, () -> Texts.block(wording.getValue(), SubmitIdea.WORDING_MAX));
        var whom = FieldErrors.on(helps, () -> Texts.optionalBlock(helps.getValue(), SubmitIdea.HELPS_MAX));
        var placedIn = FieldErrors.on(theme, () -> chosen(theme, "idea.form.theme.required"));
        var following = FieldErrors.on(principle, () -> chosen(principle, "idea.form.principle.required"));
        if (line.isEmpty() || text.isEmpty() || whom.isEmpty() || placedIn.isEmpty() || following.isEmpty())
            return Optional.empty();
        return Optional.of(new SubmitIdea(
                requestKey,
                line.get(),
                text.get(),
                whom.get(),
                placedIn.get().map(Theme::id).orElse(null),
                following.get().map(Principle::id).orElse(null),
                id(condition, Condition::id),
                origin == null ? null : origin.value()));
    }

    /** Empty only where the strategy offers no choice. */
    private static <T> Optional<T> chosen(Select<T> field, String missingKey) {
        var value = Optional.ofNullable(field.getValue());
        if (field.isVisible() && value.isEmpty()) throw new UnusableInputException(missingKey);
        return value;
    }
}
