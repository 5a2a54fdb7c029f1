package org.folkmoot.steering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a page sends to a browser, shown or not, and what its links download. */
final class SeenWords {

    private final StringBuilder all = new StringBuilder();

    private SeenWords() {}

    /** Of the page that is open on this thread. */
    static String now() {
        var seen = new SeenWords();
        var ui = UI.getCurrent();
        seen.add(ui.getInternals().getTitle());
        ui.getInternals().dumpPendingJavaScriptInvocations().forEach(call -> {
            seen.add(call.getInvocation().getExpression());
            call.getInvocation().getParameters().forEach(seen::add);
        });
        seen.read(ui.getElement());
        return seen.all.toString();
    }

    /** What is written in a file: text, a PDF, or anything in a ZIP, such as a workbook. */
    static String in(byte[] file) {
        try {
            var begins = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
            if (begins.startsWith("%PDF"))
                try (var document = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(document);
                }
            if (!begins.startsWith("PK")) return new String(file, StandardCharsets.UTF_8);
            return inZip(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its table of contents: writers in a hurry leave sizes out elsewhere. */
    private static String inZip(byte[] file) throws IOException {
        var kept = Files.createTempFile("folkmoot", ".zip");
        try {
            Files.write(kept, file);
            var all = new StringBuilder();
            try (var zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries()))
                    all.append(in(zip.getInputStream(entry).readAllBytes()));
            }
            return all.toString();
        } finally {
            Files.delete(kept);
        }
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            add(element.getText());
            return;
        }
        element.getPropertyNames().forEach(name -> add(element.getPropertyRaw(name)));
        element.getAttributeNames().forEach(name -> add(element.getAttribute(name)));
        element.getComponent().ifPresent(component -> {
            if (component instanceof ComboBoxBase<?, ?, ?> choice) choices(choice);
            if (component instanceof Anchor link && element.getAttribute("href") != null) download(link);
        });
        element.getChildren().forEach(this::read);
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(this::read));
        if (element.getNode().hasFeature(VirtualChildrenList.class))
            element.getNode().getFeatureIfInitialized(VirtualChildrenList.class).ifPresent(hidden -> {
                for (var i = 0; i < hidden.size(); i++) read(Element.get(hidden.get(i)));
            });
    }

    private <T> void choices(ComboBoxBase<?, T, ?> choice) {
        choice.getGenericDataView()
                .getItems()
                .forEach(item -> add(choice.getItemLabelGenerator().apply(item)));
    }

    private void download(Anchor link) {
        if (!link.getHref().startsWith("VAADIN/dynamic")) return;
        var file = new ByteArrayOutputStream();
        new AnchorTester(link).download(file);
        add(in(file.toByteArray()));
    }

    private void add(Object words) {
        if (words != null) all.append(words).append('\n');
    }
}
