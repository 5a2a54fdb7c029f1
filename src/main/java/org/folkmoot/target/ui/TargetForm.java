package org.folkmoot.target.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.programme.BodySummary;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.target.TargetAim;
import org.folkmoot.target.TargetDirection;
import org.folkmoot.target.TargetKind;
import org.folkmoot.target.TargetOwner;
import org.folkmoot.target.TargetPath;
import org.folkmoot.target.TargetPlacement;
import org.folkmoot.target.TargetScale;
import org.folkmoot.target.TargetTerms;
import org.folkmoot.target.TargetWords;
import org.jspecify.annotations.Nullable;

/** Everything a target says. Fields that mean nothing for a kind are not shown; what was typed stays when it is refused. */
class TargetForm extends Div {

    private static final int PEOPLE_SHOWN = 20;
    private static final List<Integer> RHYTHMS = List.of(1, 3, 6, 12, 24);

    private final TextField number = new TextField(getTranslation("target.field.number"));
    private final TextField title = new TextField(getTranslation("target.field.title"));
    private final TextArea about = new TextArea(getTranslation("target.field.about"));
    private final Select<TargetKind> kind = new Select<>();
    private final Select<Measure> portal = new Select<>();
    private final RadioButtonGroup<TargetDirection> direction = new RadioButtonGroup<>();
    private final TextField unit = new TextField(getTranslation("target.field.unit"));
    private final TextField outOf = new TextField(getTranslation("target.field.out-of"));
    private final TextField comparedWith = new TextField(getTranslation("target.field.compared-with"));
    private final TextField baseline = new TextField(getTranslation("target.field.baseline"));
    private final TextField baselineOther = new TextField(getTranslation("target.form.baseline-other"));
    private final DatePicker baselineOn = TargetParts.day(getTranslation("target.form.baseline-on"));
    private final TextField goal = new TextField();
    private final DatePicker by = TargetParts.day(getTranslation("target.field.by"));
    private final RadioButtonGroup<TargetPath> path = new RadioButtonGroup<>();
    private final Select<Integer> months = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final Select<StrandSummary> strand = new Select<>();
    private final ComboBox<PersonFound> person = new ComboBox<>(getTranslation("target.form.person"));
    private final ComboBox<String> body = new ComboBox<>(getTranslation("target.form.body"));
    private final TextField source = new TextField(getTranslation("target.field.source"));
    private final transient List<Theme> themes;
    private final transient List<StrandSummary> strands;
    private @Nullable ThemeId goneTheme;
    private @Nullable StrandId goneStrand;

    TargetForm(ProgrammeService programme, MemberService members) {
        this.themes = programme.strategy().themes();
        this.strands = programme.strands();
        addClassName("fm-form");
        what();
        scale();
        aim();
        place();
        owner(programme, members);
        adapt();
    }

    private void what() {
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(getTranslation("target.form.number.help"));
        numeric(number);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("target.form.title.help"));
        about.setHelperText(getTranslation("target.form.about.help", TargetTerms.ABOUT_MAX));
        about.setMinRows(3);
        source.setRequiredIndicatorVisible(true);
        source.setHelperText(getTranslation("target.form.source.help"));
        add(heading("target.form.what"), number, title, about, source);
    }

    private void scale() {
        kind.setLabel(getTranslation("target.field.kind"));
        kind.setItems(TargetKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("target.kind." + one));
        kind.setValue(TargetKind.COUNT);
        kind.addValueChangeListener(change -> adapt());
        var hand = getTranslation("target.form.portal.none");
        portal.setLabel(getTranslation("target.field.portal"));
        portal.setItems(Measure.values());
        portal.setEmptySelectionAllowed(true);
        portal.setEmptySelectionCaption(hand);
        portal.setItemLabelGenerator(one -> one == null ? hand : getTranslation("target.portal." + one));
        portal.setHelperText(getTranslation("target.form.portal.help"));
        portal.addValueChangeListener(change -> adapt());
        direction.setLabel(getTranslation("target.field.direction"));
        direction.setItems(TargetDirection.values());
        direction.setItemLabelGenerator(one -> getTranslation("target.direction." + one));
        direction.setValue(TargetDirection.MORE);
        unit.setHelperText(getTranslation("target.form.unit.help"));
        numeric(outOf);
        comparedWith.setRequiredIndicatorVisible(true);
        comparedWith.setHelperText(getTranslation("target.form.compared-with.help"));
        add(heading("target.form.scale"), kind, portal, outOf, comparedWith, unit, direction);
    }

    private void aim() {
        numeric(baseline);
        baseline.setHelperText(getTranslation("target.form.baseline.help"));
        numeric(baselineOther);
        numeric(goal);
        by.setHelperText(getTranslation("target.form.by.help"));
        path.setLabel(getTranslation("target.field.path"));
        path.setItems(TargetPath.values());
        path.setItemLabelGenerator(one -> getTranslation("target.path." + one));
        path.setValue(TargetPath.LINEAR);
        var once = getTranslation("target.months.none");
        months.setLabel(getTranslation("target.field.months"));
        months.setItems(RHYTHMS);
        months.setEmptySelectionAllowed(true);
        months.setEmptySelectionCaption(once);
        months.setItemLabelGenerator(one -> one == null ? once : getTranslation("target.months", one));
        add(heading("target.form.aim"), baseline, baselineOther, baselineOn, goal, by, path, months);
    }

    private void place() {
        var none = getTranslation("target.form.none");
        theme.setLabel(getTranslation("target.field.theme"));
        theme.setItems(themes);
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(none);
        theme.setItemLabelGenerator(one -> one == null ? none : one.name());
        strand.setLabel(getTranslation("target.field.strand"));
        strand.setItems(strands);
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(none);
        strand.setItemLabelGenerator(
                one -> one == null ? none : getTranslation("target.strand", one.number(), one.name()));
        add(heading("target.form.place"), theme, strand);
    }

    private void owner(ProgrammeService programme, MemberService members) {
        person.setClearButtonVisible(true);
        person.setHelperText(getTranslation("target.form.person.help"));
        person.setItems(query -> members.findForDesk(query.getFilter().orElse(""), PEOPLE_SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setItemLabelGenerator(
                one -> one.organisation() == null ? one.name() : one.name() + ", " + one.organisation());
        body.setItems(programme.bodies().stream().map(BodySummary::name).toList());
        body.setAllowCustomValue(true);
        body.addCustomValueSetListener(typed -> body.setValue(typed.getDetail()));
        body.setClearButtonVisible(true);
        body.setHelperText(getTranslation("target.form.body.help"));
        add(heading("target.form.owner"), person, body);
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    private static void numeric(TextField field) {
        field.getElement().setAttribute("inputmode", "decimal");
    }

    /** What means nothing for this kind is not asked for. */
    private void adapt() {
        var of = kind.getValue();
        var counted = portal.getValue();
        var compares = of == TargetKind.COMPARISON;
        var registerSays = counted == Measure.ORGANISATIONS || counted == Measure.SECTORS;
        kind.setHelperText(getTranslation("target.kind.help." + of));
        outOf.setVisible(of.whole() && !registerSays);
        outOf.setRequiredIndicatorVisible(of == TargetKind.UNIVERSAL);
        outOf.setHelperText(
                getTranslation(of == TargetKind.UNIVERSAL ? "target.form.out-of.help.all" : "target.form.out-of.help"));
        comparedWith.setVisible(compares);
        unit.setVisible(of != TargetKind.PERCENTAGE);
        direction.setVisible(of != TargetKind.UNIVERSAL);
        baselineOther.setVisible(compares);
        goal.setVisible(of != TargetKind.UNIVERSAL);
        goal.setLabel(getTranslation(compares ? "target.form.goal.difference" : "target.form.goal"));
        goal.setHelperText(getTranslation(compares ? "target.form.goal.difference.help" : "target.form.goal.help"));
        by.setRequiredIndicatorVisible(of == TargetKind.UNIVERSAL);
        months.setVisible(counted == null);
    }

    void number(int next) {
        number.setValue(String.valueOf(next));
    }

    /** @param owner name of the person, or null */
    void fill(TargetTerms terms, @Nullable String owner) {
        number(terms.number());
        title.setValue(terms.title());
        about.setValue(terms.about());
        source.setValue(terms.source());
        fill(terms.scale());
        fill(terms.aim());
        fill(terms.placement());
        var who = terms.owner().person();
        person.setValue(who == null ? null : new PersonFound(who, Objects.requireNonNullElse(owner, ""), null));
        body.setValue(terms.owner().body().isEmpty() ? null : terms.owner().body());
        adapt();
    }

    private void fill(TargetScale of) {
        kind.setValue(of.kind());
        portal.setValue(of.portal());
        direction.setValue(of.direction());
        unit.setValue(of.unit());
        outOf.setValue(of.outOf() == null ? "" : String.valueOf(of.outOf()));
        comparedWith.setValue(of.comparedWith());
    }

    private void fill(TargetAim of) {
        baseline.setValue(typed(of.baseline()));
        baselineOther.setValue(typed(of.baselineOther()));
        baselineOn.setValue(of.baselineOn());
        goal.setValue(typed(of.goal()));
        by.setValue(of.by());
        path.setValue(of.path());
        var rhythm = of.everyMonths();
        if (rhythm != null && !RHYTHMS.contains(rhythm)) {
            var more = new ArrayList<>(RHYTHMS);
            more.add(rhythm);
            months.setItems(more);
        }
        months.setValue(rhythm);
    }

    /** A place that is not in the programme any more stays as long as nobody chooses another. */
    private void fill(TargetPlacement of) {
        var at = themes.stream().filter(one -> one.id().equals(of.theme())).findFirst();
        var piece = strands.stream().filter(one -> one.id().equals(of.strand())).findFirst();
        goneTheme = at.isEmpty() ? of.theme() : null;
        goneStrand = piece.isEmpty() ? of.strand() : null;
        theme.setValue(at.orElse(null));
        strand.setValue(piece.orElse(null));
    }

    private static String typed(@Nullable BigDecimal figure) {
        return figure == null ? "" : TargetWords.number(figure);
    }

    /** Empty when a field shows a message. */
    Optional<TargetTerms> read() {
        var no = FieldErrors.on(
                number,
                () -> TargetTerms.number(TargetNumbers.whole(number.getValue()).orElse(null)));
        var named = FieldErrors.on(title, () -> TargetTerms.title(title.getValue()));
        var said = FieldErrors.on(about, () -> TargetTerms.about(about.getValue()));
        var from = FieldErrors.on(source, () -> TargetTerms.source(source.getValue()));
        var measured = readScale();
        var aimed = measured.flatMap(this::readAim);
        var placed = FieldErrors.on(theme, this::placement);
        var owned = readOwner();
        if (no.isEmpty()
                || named.isEmpty()
                || said.isEmpty()
                || from.isEmpty()
                || measured.isEmpty()
                || aimed.isEmpty()
                || placed.isEmpty()
                || owned.isEmpty()) return Optional.empty();
        return Optional.of(new TargetTerms(
                no.get(), named.get(), said.get(), measured.get(), aimed.get(), placed.get(), owned.get(), from.get()));
    }

    private Optional<TargetScale> readScale() {
        var of = kind.getValue();
        var counted = FieldErrors.on(portal, () -> Optional.ofNullable(TargetScale.portal(of, portal.getValue())));
        var all = FieldErrors.on(
                outOf,
                () -> Optional.ofNullable(TargetScale.outOf(
                        of,
                        portal.getValue(),
                        outOf.isVisible()
                                ? TargetNumbers.whole(outOf.getValue()).orElse(null)
                                : null)));
        var with = FieldErrors.on(comparedWith, () -> TargetScale.comparedWith(of, comparedWith.getValue()));
        var what = FieldErrors.on(unit, () -> TargetScale.unit(of == TargetKind.PERCENTAGE ? "" : unit.getValue()));
        if (counted.isEmpty() || all.isEmpty() || with.isEmpty() || what.isEmpty()) return Optional.empty();
        return Optional.of(new TargetScale(
                of,
                direction.getValue(),
                what.get(),
                all.get().orElse(null),
                with.get(),
                counted.get().orElse(null)));
    }

    private Optional<TargetAim> readAim(TargetScale scale) {
        var start = FieldErrors.on(
                baseline, () -> TargetNumbers.read(baseline.getValue()).map(scale::figure));
        var beside = FieldErrors.on(
                baselineOther,
                () -> Optional.ofNullable(TargetTerms.baselineOther(
                        scale,
                        start.flatMap(one -> one).orElse(null),
                        TargetNumbers.read(baselineOther.getValue()).orElse(null))));
        var day = FieldErrors.on(
                baselineOn,
                () -> Optional.ofNullable(TargetAim.baselineOn(
                        start.flatMap(one -> one).orElse(null),
                        TargetParts.chosen(baselineOn).orElse(null))));
        var wanted = FieldErrors.on(
                goal,
                () -> Optional.ofNullable(TargetTerms.goal(
                        scale,
                        start.flatMap(one -> one).orElse(null),
                        TargetNumbers.read(goal.getValue()).orElse(null))));
        var date = FieldErrors.on(
                by,
                () -> Optional.ofNullable(TargetTerms.by(
                        scale,
                        TargetAim.by(
                                TargetParts.chosen(by).orElse(null),
                                TargetParts.chosen(baselineOn).orElse(null)))));
        if (start.isEmpty() || beside.isEmpty() || day.isEmpty() || wanted.isEmpty() || date.isEmpty())
            return Optional.empty();
        return Optional.of(new TargetAim(
                start.get().orElse(null),
                beside.get().orElse(null),
                day.get().orElse(null),
                wanted.get().orElse(null),
                date.get().orElse(null),
                path.getValue(),
                months.getValue()));
    }

    private TargetPlacement placement() {
        var at = theme.getValue();
        var piece = strand.getValue();
        return new TargetPlacement(at == null ? goneTheme : at.id(), piece == null ? goneStrand : piece.id());
    }

    private Optional<TargetOwner> readOwner() {
        var who = person.getValue();
        var whose = FieldErrors.on(body, () -> TargetOwner.body(Objects.requireNonNullElse(body.getValue(), "")));
        return whose.flatMap(name ->
                FieldErrors.on(person, () -> new TargetOwner(who == null ? null : who.id(), name)));
    }
}
