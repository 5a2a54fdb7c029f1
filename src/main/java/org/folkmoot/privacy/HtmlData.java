package org.folkmoot.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes what is held as a plain page that prints well. Every word is escaped: nothing a person wrote is markup here. */
class HtmlData implements PersonalDataSink, AutoCloseable {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;"
            + "padding:0 1rem}dl{margin:0 0 1rem;padding:0 0 .5rem;border-bottom:1px solid #8888}dt{font-weight:600}"
            + "dd{margin:0 0 .25rem;white-space:pre-wrap;overflow-wrap:anywhere}@media print{dl{break-inside:avoid}}";

    private final PersonalWords words;
    private final Writer out;
    private String module = "";
    private boolean empty = true;
    private boolean inList;

    HtmlData(PersonalWords words, OutputStream to, Instant now) throws IOException {
        this.words = words;
        this.out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        var title = text("privacy.data.page-title");
        out.write("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"
                + "<title>" + title + "</title><style>" + STYLE + "</style></head><body><h1>" + title + "</h1><p>"
                + escaped(words.text("privacy.data.page-written", words.value(now))) + "</p>");
    }

    void part(String name) {
        endList();
        module = name;
        write("<h2>" + text(name + ".data.title") + "</h2><p>" + text(name + ".data.why") + "</p>");
    }

    @Override
    public void list(String name) {
        endList();
        inList = true;
        empty = true;
        write("<h3>" + escaped(words.named(module, name)) + "</h3>");
    }

    @Override
    public boolean row(Map<String, ? extends @Nullable Object> facts) {
        empty = false;
        write("<dl>");
        facts.forEach((name, value) -> {
            if (value != null && !name.equals("id") && !value.toString().isEmpty())
                write("<dt>" + escaped(words.named(module, name)) + "</dt><dd>" + escaped(words.value(value))
                        + "</dd>");
        });
        write("</dl>");
        return true;
    }

    private void endList() {
        if (inList && empty) write("<p>" + text("privacy.data.nothing") + "</p>");
        inList = false;
    }

    private String text(String key) {
        return escaped(words.text(key));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private void write(String html) {
        try {
            out.write(html);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        endList();
        out.write("</body></html>");
        out.flush();
    }
}
