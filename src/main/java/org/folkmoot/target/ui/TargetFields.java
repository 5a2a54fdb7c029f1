package org.folkmoot.target.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.target.TargetFilter;
import org.folkmoot.target.TargetOwnerChoice;
import org.folkmoot.target.TargetStatus;
import org.jspecify.annotations.Nullable;

/** Narrows the register down; the choice stands in the address. */
class TargetFields extends Div {

    private final transient List<Theme> themes;
    private final transient List<StrandSummary> strands;
    private final Select<Theme> theme = new Select<>();
    private final Select<StrandSummary> strand = new Select<>();
    private final Select<TargetOwnerChoice> owner = new Select<>();
    private final Select<TargetStatus> status = new Select<>();
    private final TextField words = new TextField(getTranslation("target.filter.words"));
    private transient TargetFilter chosen = TargetFilter.ALL;

    TargetFields(ProgrammeService programme) {
        this.themes = programme.strategy().themes();
        this.strands = programme.strands();
        addClassName("fm-filters");
        var all = getTranslation("target.filter.all");
        prepare(theme, "target.filter.theme", all);
        theme.setItems(themes);
        theme.setItemLabelGenerator(one -> one == null ? all : one.name());
        prepare(strand, "target.filter.strand", all);
        strand.setItems(strands);
        strand.setItemLabelGenerator(
                one -> one == null ? all : getTranslation("target.strand", one.number(), one.name()));
        prepare(owner, "target.filter.owner", all);
        owner.setItemLabelGenerator(one -> one == null ? all : one.name());
        var pursued = getTranslation("target.filter.pursued");
        prepare(status, "target.filter.status", pursued);
        status.setItems(TargetStatus.values());
        status.setItemLabelGenerator(one -> one == null ? pursued : getTranslation("target.status." + one));
        words.setMaxLength(TargetFilter.WORDS_MAX);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(this::changed);
        add(theme, strand, owner, status, words);
    }

    private <T> void prepare(Select<T> select, String key, String none) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.addValueChangeListener(this::changed);
    }

    /** What an address asks for; what it names and is not there is left out. */
    TargetFilter read(Location location) {
        var asked = location.getQueryParameters();
        var at = asked.getSingleParameter(TargetNavigation.THEME)
                .flatMap(key -> themes.stream()
                        .filter(one -> one.id().value().toString().equals(key))
                        .findFirst());
        var piece = asked.getSingleParameter(TargetNavigation.STRAND)
                .flatMap(number -> strands.stream()
                        .filter(one -> String.valueOf(one.number()).equals(number))
                        .findFirst());
        chosen = new TargetFilter(
                at.map(Theme::id).orElse(null),
                piece.map(StrandSummary::id).orElse(null),
                asked.getSingleParameter(TargetNavigation.OWNER).orElse(""),
                asked.getSingleParameter(TargetNavigation.STATUS)
                        .flatMap(TargetFields::named)
                        .orElse(null),
                asked.getSingleParameter(TargetNavigation.WORDS).orElse(""));
        return chosen;
    }

    /** Shows what was read. @param owners to choose from */
    void show(List<TargetOwnerChoice> owners) {
        owner.setItems(owners);
        theme.setValue(themes.stream()
                .filter(one -> one.id().equals(chosen.theme()))
                .findFirst()
                .orElse(null));
        strand.setValue(strand().orElse(null));
        owner.setValue(owners.stream()
                .filter(one -> one.key().equals(chosen.owner()))
                .findFirst()
                .orElse(null));
        status.setValue(chosen.status());
        words.setValue(chosen.words());
    }

    TargetFilter chosen() {
        return chosen;
    }

    /** As it is chosen, with that status. */
    QueryParameters with(@Nullable TargetStatus of) {
        return asked(new TargetFilter(chosen.theme(), chosen.strand(), chosen.owner(), of, chosen.words()));
    }

    private QueryParameters asked(TargetFilter filter) {
        return TargetNavigation.asked(
                filter,
                strands.stream()
                        .filter(one -> one.id().equals(filter.strand()))
                        .findFirst()
                        .map(one -> String.valueOf(one.number()))
                        .orElse(""));
    }

    private Optional<StrandSummary> strand() {
        return strands.stream().filter(one -> one.id().equals(chosen.strand())).findFirst();
    }

    private void changed(HasValue.ValueChangeEvent<?> change) {
        if (!change.isFromClient()) return;
        var at = Optional.ofNullable(theme.getValue());
        var piece = Optional.ofNullable(strand.getValue());
        var wanted = new TargetFilter(
                at.map(Theme::id).orElse(null),
                piece.map(StrandSummary::id).orElse(null),
                Optional.ofNullable(owner.getValue())
                        .map(TargetOwnerChoice::key)
                        .orElse(""),
                status.getValue(),
                words.getValue());
        getUI().ifPresent(ui -> ui.navigate(TargetNavigation.LIST, asked(wanted)));
    }

    private static Optional<TargetStatus> named(String name) {
        return Arrays.stream(TargetStatus.values())
                .filter(one -> TargetNavigation.inAddress(one).equals(name))
                .findFirst();
    }
}
