package org.folkmoot.files.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.files.FileHolder;
import org.folkmoot.files.FileLine;
import org.folkmoot.files.FileService;
import org.folkmoot.files.Sizes;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The files of a thing, and for those who may, the way to add and remove them. Without either it shows nothing. */
public class FileList extends Section {

    private final transient FileService files;
    private final transient FileHolder holder;
    private final transient Dates dates;
    private final Div content = new Div();
    private final Paragraph problem = new Paragraph();

    public FileList(FileService files, FileHolder holder, Dates dates) {
        this.files = files;
        this.holder = holder;
        this.dates = dates;
        addClassNames("fm-section", "fm-files");
        problem.addClassName("fm-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new H2(getTranslation("files.title")), content, problem);
        show();
    }

    private void show() {
        var attached = files.on(holder);
        content.removeAll();
        if (!attached.files().isEmpty())
            content.add(new Rows(attached.files().stream()
                    .map(file -> row(file, attached.mayRemove()))
                    .toArray(Row[]::new)));
        if (attached.more() > 0) content.add(new FileUpload(files, holder, attached, new Outcome()));
        else if (attached.mayRemove()) content.add(new Paragraph(getTranslation("files.enough")));
        setVisible(!attached.files().isEmpty() || attached.mayRemove());
    }

    private Row row(FileLine file, boolean mayRemove) {
        var link = new Anchor(file.link(), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", "");
        var row = new Row(link, getTranslation("files.line", Sizes.words(file.bytes()), dates.day(file.attachedAt())));
        if (!mayRemove) return row;
        var remove = new Button(
                getTranslation("files.remove"),
                click -> Confirm.ask(
                        getTranslation("files.remove.title", file.name()),
                        getTranslation("files.remove.text"),
                        getTranslation("files.remove"),
                        () -> remove(file)));
        remove.addClassName("fm-quiet");
        remove.setAriaLabel(getTranslation("files.remove.one", file.name()));
        return row.end(remove);
    }

    private void remove(FileLine file) {
        try {
            files.remove(file.id());
            Notice.show(getTranslation("files.removed", file.name()));
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show();
    }

    private void problem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    private class Outcome implements BoundedUpload.Done {

        @Override
        public void attached() {
            problem("");
            Notice.show(getTranslation("files.attached"));
            show();
        }

        @Override
        public void refused(RefusedException why) {
            problem(getTranslation(why.refusal().key(), why.arguments()));
            show();
        }

        @Override
        public void failed() {
            problem(getTranslation("files.refusal.cut-short"));
            show();
        }

        @Override
        public void refusedByBrowser() {
            problem(getTranslation("files.not-sent"));
        }
    }
}
