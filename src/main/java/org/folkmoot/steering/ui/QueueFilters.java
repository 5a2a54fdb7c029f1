package org.folkmoot.steering.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.steering.Narrowing;
import org.folkmoot.steering.QueueOrder;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueQuery.Preparation;

/** What the queue is narrowed down by. It shows a query and asks for another one; the address holds it. */
class QueueFilters extends Div {

    private final TextField words = new TextField(getTranslation("steering.queue.words"));
    private final Select<Preparation> preparation = new Select<>();
    private final Select<QueueOrder> order = new Select<>();
    private final Map<Narrowing, MultiSelectComboBox<Choice>> fields = new EnumMap<>(Narrowing.class);
    private final NativeDetails more = new NativeDetails(getTranslation("steering.queue.filters"));
    private transient Consumer<QueueQuery> changed = query -> {};
    private transient QueueQuery query = QueueQuery.ALL;

    QueueFilters(QueueChoices choices) {
        addClassName("fm-queue-filters");
        words.setClearButtonVisible(true);
        words.setMaxLength(QueueQuery.WORDS_MAX);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(change -> ask(change.isFromClient(), query.words(change.getValue())));
        choice(preparation, "steering.queue.preparation", Preparation.values());
        preparation.addValueChangeListener(change -> ask(change.isFromClient(), query.preparation(change.getValue())));
        choice(order, "steering.queue.order", QueueOrder.values());
        order.addValueChangeListener(change -> ask(change.isFromClient(), query.order(change.getValue())));
        var first = new Div(words, preparation, order);
        first.addClassName("fm-filters");
        var others = new Div();
        others.addClassName("fm-filters");
        for (var by : Narrowing.values()) {
            var items = choices.of(by);
            if (items.isEmpty()) continue;
            var field = field(by, items);
            fields.put(by, field);
            others.add(field);
        }
        more.setContent(others);
        add(first, more);
    }

    void onChange(Consumer<QueueQuery> listener) {
        changed = listener;
    }

    void show(QueueQuery now) {
        query = now;
        words.setValue(now.words());
        preparation.setValue(now.preparation());
        order.setValue(now.order());
        fields.forEach((by, field) -> field.setValue(chosen(field, now.chosen().getOrDefault(by, Set.of()))));
        var count = now.chosen().size();
        more.setSummaryText(getTranslation("steering.queue.filters", count));
        if (count > 0) more.setOpen(true);
    }

    private MultiSelectComboBox<Choice> field(Narrowing by, List<Choice> items) {
        var field = new MultiSelectComboBox<Choice>(getTranslation("steering.queue.narrowing." + by));
        field.setItems(items);
        field.setItemLabelGenerator(Choice::label);
        field.setPlaceholder(getTranslation("steering.queue.narrowing.any"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            var values = change.getValue().stream().map(Choice::value).collect(Collectors.toSet());
            ask(change.isFromClient(), query.only(by, values));
        });
        return field;
    }

    private <T> void choice(Select<T> field, String key, T[] items) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setItemLabelGenerator(one -> getTranslation(key + "." + one));
    }

    private void ask(boolean byPerson, QueueQuery other) {
        if (byPerson && !other.equals(query)) changed.accept(other);
    }

    private static Set<Choice> chosen(MultiSelectComboBox<Choice> field, Set<String> values) {
        return new HashSet<>(field.getListDataView()
                .getItems()
                .filter(one -> values.contains(one.value()))
                .toList());
    }
}
