package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** Small repeated parts of these screens. */
final class Parts {

    private Parts() {}

    static NativeButton button(String key, String className, Runnable work) {
        var button = new NativeButton(text(key), click -> work.run());
        button.addClassName(className);
        return button;
    }

    static Anchor link(String path, String key, String className) {
        var link = new Anchor(path, text(key));
        link.addClassName(className);
        return link;
    }

    static NativeButton print(Component page) {
        return button(
                "inquiryreport.page.print",
                "fm-primary",
                () -> page.getElement().executeJs("window.print();"));
    }

    /** Given out as a file; read anew, with the rights of whoever asks. */
    static Anchor download(String key, String name, String type, Supplier<byte[]> file) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    var bytes = file.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                text(key));
        link.addClassName("fm-quiet");
        link.getElement().setAttribute("download", name);
        return link;
    }

    static Div actions(Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("fm-actions");
        return actions;
    }

    static Div form(Component... parts) {
        for (var part : parts) if (part instanceof HasSize field && !(part instanceof Div)) field.setWidthFull();
        var form = new Div(parts);
        form.addClassNames("fm-form", "fm-no-print");
        return form;
    }

    static Paragraph grey(String words) {
        var line = new Paragraph(words);
        line.addClassName("fm-grey");
        return line;
    }

    static Div note(String words) {
        var note = new Div(words);
        note.addClassName("fm-note");
        return note;
    }

    /** Whatever comes of it, the page shows how things stand now. */
    static void attempt(Runnable work, String done, Runnable changed) {
        try {
            work.run();
            Notice.show(text(done));
        } catch (RefusedException refused) {
            Notice.keep(text(refused.refusal().key(), refused.arguments()));
        }
        changed.run();
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
