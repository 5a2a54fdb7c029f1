package org.folkmoot.option.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.option.MustDoService;
import org.folkmoot.option.OptionAppraisal;
import org.folkmoot.option.OptionDetail;
import org.folkmoot.option.OptionExportService;
import org.folkmoot.option.OptionService;
import org.folkmoot.option.OptionStepLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.ReasonDialog;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** An inquiry's options side by side, the one that is chosen and why, and what holds whichever it is. */
@Route(OptionNavigation.OPTIONS)
@AnonymousAllowed
class OptionsView extends InquiryPage {

    private static final String FILE = "options.csv";

    private final transient OptionService options;
    private final transient MustDoService mustDos;
    private final transient OptionExportService exports;
    private final transient Dates dates;

    OptionsView(
            InquiryRooms rooms,
            OptionService options,
            MustDoService mustDos,
            OptionExportService exports,
            Dates dates) {
        super(rooms, "option.title");
        this.options = options;
        this.mustDos = mustDos;
        this.exports = exports;
        this.dates = dates;
        addClassName("fm-options-page");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var appraisal = options.appraisal(room.id());
        var open = OptionParts.writes(room) && appraisal.chosen().isEmpty();
        header.actions(actions(room.id(), appraisal, open));
        appraisal.choice().ifPresent(choice -> add(choice(room, appraisal, choice)));
        if (appraisal.options().isEmpty()) add(nothing(room));
        else add(sideBySide(room, appraisal, open));
        if (runs(room) && appraisal.options().size() == 1) add(OptionParts.grey(getTranslation("option.two-needed")));
        if (OptionParts.writes(room) || !appraisal.mustDos().isEmpty())
            add(new MustDoSection(
                    getTranslation("option.must-dos.title"),
                    room,
                    appraisal.mustDos(),
                    mustDos,
                    options,
                    this::refresh));
        if (!appraisal.steps().isEmpty()) add(steps(appraisal.steps()));
    }

    private Component[] actions(InquiryId inquiry, OptionAppraisal appraisal, boolean open) {
        List<Component> actions = new ArrayList<>();
        if (open) actions.add(OptionParts.button(getTranslation("option.add"), "fm-primary", () -> add(inquiry)));
        if (!appraisal.nothing()) {
            actions.add(OptionParts.button(
                    getTranslation("option.print"),
                    "fm-secondary",
                    () -> getElement().executeJs("window.print();")));
            actions.add(table(inquiry));
        }
        return actions.toArray(Component[]::new);
    }

    private Anchor table(InquiryId inquiry) {
        var link = new Anchor();
        link.addClassName("fm-quiet");
        link.setText(getTranslation("option.csv"));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = exports.csv(inquiry);
            return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", FILE);
        return link;
    }

    private EmptyState nothing(InquiryRoom room) {
        return OptionParts.writes(room)
                ? new EmptyState(
                        getTranslation("option.none-yours"),
                        OptionParts.button(getTranslation("option.first"), "fm-secondary", () -> add(room.id())))
                : new EmptyState(
                        getTranslation("option.none"),
                        new Anchor(InquiryPage.link(room.id()), getTranslation("option.back")));
    }

    private Div choice(InquiryRoom room, OptionAppraisal appraisal, OptionStepLine choice) {
        var note = new Div(new Paragraph(getTranslation("option.chosen.is", choice.option(), choice.reason())));
        note.addClassName("fm-good");
        if (OptionParts.writes(room)) note.add(new Paragraph(getTranslation("option.chosen.stands")));
        if (runs(room))
            appraisal
                    .chosen()
                    .ifPresent(one -> note.add(OptionParts.button(
                            getTranslation("option.take-back"), "fm-quiet", () -> takeBack(room.id(), one))));
        return note;
    }

    private Div sideBySide(InquiryRoom room, OptionAppraisal appraisal, boolean open) {
        var columns = new Div();
        columns.addClassName("fm-options");
        for (var option : appraisal.options()) {
            var card = new OptionCard(option);
            if (runs(room) && appraisal.choosable())
                card.actions(action("option.choose", option, "fm-secondary", () -> choose(room.id(), option)));
            if (open)
                card.actions(
                        action("option.change", option, "fm-quiet", () -> change(room.id(), option)),
                        action("option.remove", option, "fm-quiet", () -> remove(room.id(), option)));
            columns.add(card);
        }
        return columns;
    }

    private NativeButton action(String key, OptionDetail option, String className, Runnable work) {
        return OptionParts.button(getTranslation(key), option.title(), className, work);
    }

    private PageSection steps(List<OptionStepLine> steps) {
        var rows = new Rows();
        for (var step : steps)
            rows.add(new Row(
                    getTranslation("option.step." + step.kind(), step.option()),
                    step.reason() + " · " + dates.moment(step.at()) + (step.by().isEmpty() ? "" : " · " + step.by())));
        return new PageSection(getTranslation("option.steps"), rows);
    }

    private static boolean runs(InquiryRoom room) {
        return room.runs() && room.stage() != InquiryStage.CLOSED;
    }

    private void add(InquiryId inquiry) {
        new OptionDialog(
                        getTranslation("option.add"),
                        getTranslation("option.add.do"),
                        null,
                        Optional::empty,
                        (asked, none) -> {
                            options.add(inquiry, asked);
                            Notice.show(getTranslation("option.added", asked.title()));
                            refresh();
                        })
                .open();
    }

    private void change(InquiryId inquiry, OptionDetail option) {
        new OptionDialog(
                        getTranslation("option.change.title"),
                        getTranslation("option.save"),
                        option,
                        () -> options.find(inquiry, option.id()),
                        (asked, seen) -> {
                            options.change(inquiry, option.id(), seen, asked);
                            Notice.show(getTranslation("option.saved"));
                            refresh();
                        })
                .open();
    }

    private void remove(InquiryId inquiry, OptionDetail option) {
        Confirm.ask(
                getTranslation("option.remove.title", option.title()),
                getTranslation("option.remove.text"),
                getTranslation("option.remove"),
                () -> OptionParts.attempt(
                        this,
                        () -> options.remove(inquiry, option.id(), option.revision()),
                        getTranslation("option.removed", option.title()),
                        this::refresh));
    }

    private void choose(InquiryId inquiry, OptionDetail option) {
        new ReasonDialog(
                        getTranslation("option.choose.title", option.title()),
                        getTranslation("option.choose.text"),
                        getTranslation("option.choose"),
                        OptionService.REASON_MAX,
                        reason -> {
                            options.choose(inquiry, option.id(), reason);
                            Notice.show(getTranslation("option.choose.done", option.title()));
                            refresh();
                        })
                .open();
    }

    private void takeBack(InquiryId inquiry, OptionDetail option) {
        new ReasonDialog(
                        getTranslation("option.take-back.title"),
                        getTranslation("option.take-back.text"),
                        getTranslation("option.take-back"),
                        OptionService.REASON_MAX,
                        reason -> {
                            options.takeBack(inquiry, option.id(), reason);
                            Notice.show(getTranslation("option.take-back.done"));
                            refresh();
                        })
                .open();
    }
}
