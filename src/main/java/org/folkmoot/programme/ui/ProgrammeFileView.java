package org.folkmoot.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.programme.ImportChange;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.ImportReport;
import org.folkmoot.programme.ProgrammeFileException;
import org.folkmoot.programme.ProgrammeFileException.Problem;
import org.folkmoot.programme.ProgrammeFileService;
import org.folkmoot.programme.ProgrammeFileText;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Pill.Tone;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Takes a programme file in: choose or paste it, see what would change or what is wrong, then import it. */
@Route("programme/file")
@Menu(order = 110, title = "nav.programme-file")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class ProgrammeFileView extends Main implements HasDynamicTitle {

    private final ProgrammeFileService files;
    private final ProgrammeService programme;
    private final PageHeader header = new PageHeader(getTranslation("programme.file.title"));
    private final TextArea text = new TextArea(getTranslation("programme.file.text"));
    private final Div outcome = new Div();

    ProgrammeFileView(ProgrammeFileService files, ProgrammeService programme) {
        this.files = files;
        this.programme = programme;
        header.kicker(new Anchor("programme", getTranslation("programme.title")))
                .subline(getTranslation("programme.file.intro"));
        showExport();
        outcome.addClassName("fm-file-outcome");
        text.addClassName("fm-file-text");
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(20);
        text.setHelperText(getTranslation("programme.file.text.help"));
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.addValueChangeListener(change -> outcome.removeAll());
        var check = new Button(getTranslation("programme.file.check"), click -> check());
        check.addClassName("fm-secondary");
        add(header, upload(), text, new Div(check), outcome);
    }

    private void showExport() {
        if (programme.programme().isPresent()) header.actions(new ExportLink(files));
    }

    private Upload upload() {
        var upload = new Upload(new BoundedUpload(this::take));
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ProgrammeFileText.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("programme.file.choose")));
        upload.setDropLabel(new Span(getTranslation("programme.file.drop")));
        upload.addFileRejectedListener(rejected ->
                showProblem(getTranslation("programme.file.too-large", ProgrammeFileText.MAX_BYTES / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] bytes) {
        attempt(() -> {
            text.setValue(ProgrammeFileText.of(bytes));
            check();
        });
    }

    private void check() {
        attempt(() -> {
            var yaml = text.getValue();
            var report = files.preview(yaml);
            var take = new Button(getTranslation("programme.file.import"), click -> importFile(yaml));
            take.addClassName("fm-primary");
            var nothing = report.differences().isEmpty();
            show("programme.file.would-change", report, nothing ? new Component[0] : new Component[] {take});
        });
    }

    private void importFile(String yaml) {
        attempt(() -> {
            var report = files.importFile(yaml);
            show(
                    "programme.file.changed",
                    report,
                    new Anchor("programme", getTranslation("programme.file.see-programme")));
            showExport();
        });
    }

    private void attempt(Runnable work) {
        outcome.removeAll();
        try {
            work.run();
        } catch (ProgrammeFileException unusable) {
            show(unusable);
        } catch (RefusedException refused) {
            showProblem(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private void show(ProgrammeFileException unusable) {
        var items =
                unusable.problems().stream().map(this::say).map(ListItem::new).toArray(ListItem[]::new);
        var heading = getTranslation("programme.file.problems", items.length);
        var block = new Div(new H2(heading), new UnorderedList(items));
        block.addClassName("fm-error");
        outcome.add(block);
        announce(heading);
    }

    private void showProblem(String sentence) {
        outcome.removeAll();
        var block = new Paragraph(sentence);
        block.addClassName("fm-error");
        outcome.add(block);
        announce(sentence);
    }

    private String say(Problem problem) {
        var what = getTranslation(problem.messageKey(), problem.arguments().toArray());
        return problem.field().isEmpty()
                ? getTranslation("programme.file.problem", problem.line(), what)
                : getTranslation("programme.file.problem-at", problem.line(), problem.field(), what);
    }

    private void show(String headingKey, ImportReport report, Component... next) {
        var heading = getTranslation(headingKey);
        var sums = getTranslation(
                "programme.file.sums",
                report.count(Change.ADDED),
                report.count(Change.UPDATED),
                report.count(Change.UNCHANGED),
                report.count(Change.MISSING));
        var rows = new Rows(report.differences().stream().map(this::row).toArray(Row[]::new));
        outcome.add(new H2(heading), new Paragraph(sums), rows);
        if (next.length > 0) {
            var actions = new Div(next);
            actions.addClassName("fm-actions");
            outcome.add(actions);
        }
        announce(heading + " " + sums);
    }

    private Row row(ImportChange line) {
        var tone =
                switch (line.change()) {
                    case ADDED -> Tone.GOOD;
                    case UPDATED -> Tone.ACTIVE;
                    case MISSING -> Tone.WAITING;
                    case UNCHANGED -> Tone.PLAIN;
                };
        var change = getTranslation("programme.change." + line.change().name());
        return new Row(line.name(), getTranslation(line.what())).end(new Pill(change, tone));
    }

    private static void announce(String text) {
        Notice.polite(UI.getCurrent(), text);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.file.title");
    }
}
