package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.HeldFor;
import org.folkmoot.conversation.HoldPlaces;
import org.folkmoot.conversation.PlaceList;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.programme.Sector;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** Places held back for a sector: what stands, and holding more. */
class HeldPlacesPart extends Section {

    private final transient PlaceListService list;
    private final transient Dates dates;
    private final DialogueSessionId session;
    private final transient Consumer<DialogueSessionId> changed;

    private final Select<Sector> sector = new Select<>();
    private final IntegerField places = new IntegerField(getTranslation("conversation.hold.places"));
    private final DatePicker lastDay = new DatePicker(getTranslation("conversation.hold.last-day"));

    /** @param changed shows the page as it is then */
    HeldPlacesPart(
            PlaceList of,
            PlaceListService list,
            List<Sector> sectors,
            Dates dates,
            Consumer<DialogueSessionId> changed) {
        this.list = list;
        this.dates = dates;
        this.session = of.session().id();
        this.changed = changed;
        addClassName("fm-section");
        sector.setLabel(getTranslation("conversation.hold.sector"));
        sector.setItems(sectors);
        sector.setItemLabelGenerator(Sector::name);
        places.setMin(1);
        places.setStepButtonsVisible(true);
        lastDay.setLocale(Locale.UK);
        var hold = new NativeButton(getTranslation("conversation.hold.hold"), click -> hold());
        hold.addClassName("fm-secondary");
        var form = new Div(sector, places, lastDay, hold);
        form.addClassName("fm-filters");
        var rule = new Paragraph(getTranslation("conversation.hold.rule"));
        rule.addClassName("fm-grey");
        add(new H2(getTranslation("conversation.hold.title")), rule);
        if (!of.held().isEmpty()) add(rows(of.held()));
        add(form);
    }

    private Rows rows(List<HeldFor> held) {
        var rows = new Rows();
        for (var one : held) {
            var letGo = new NativeButton(
                    getTranslation("conversation.hold.let-go"),
                    click -> attempt(
                            () -> list.letHoldGo(session, one.sector()),
                            getTranslation("conversation.hold.gone", one.sectorName())));
            letGo.addClassName("fm-quiet");
            letGo.setAriaLabel(getTranslation("conversation.hold.let-go") + ": " + one.sectorName());
            rows.add(new Row(
                            one.sectorName(),
                            getTranslation(
                                    "conversation.hold.line", one.left(), one.places(), PlacesLine.lastDay(one, dates)))
                    .end(letGo));
        }
        return rows;
    }

    private void hold() {
        var forSector = FieldErrors.on(sector, () -> given(sector.getValue()));
        var people = FieldErrors.on(places, () -> ScheduleSeries.places(given(places.getValue())));
        var until = FieldErrors.on(lastDay, () -> given(lastDay.getValue()));
        if (forSector.isEmpty() || people.isEmpty() || until.isEmpty()) return;
        try {
            list.hold(session, new HoldPlaces(forSector.get().id(), people.get(), until.get()));
            Notice.show(getTranslation(
                    "conversation.hold.done", people.get(), forSector.get().name()));
            changed.accept(session);
        } catch (RefusedException no) {
            var words = getTranslation(no.refusal().key(), no.arguments());
            if (no.refusal().key().endsWith("hold-day-past")) FieldErrors.show(lastDay, words);
            else FieldErrors.show(places, words);
        }
    }

    private void attempt(Runnable work, String done) {
        try {
            work.run();
            Notice.show(done);
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        changed.accept(session);
    }

    private static <T> T given(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
