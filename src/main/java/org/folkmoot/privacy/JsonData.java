package org.folkmoot.privacy;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is held as {@code {"parts": [{"name", "why", "lists": {"ideas": [{…}]}}]}}. */
class JsonData implements PersonalDataSink, AutoCloseable {

    private final JsonGenerator out;
    private boolean inPart;
    private boolean inList;

    JsonData(JsonMapper json, OutputStream to, Instant now) {
        out = json.writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .withDefaultPrettyPrinter()
                .createGenerator(to);
        out.writeStartObject();
        out.writeStringProperty("writtenAt", now.toString());
        out.writeName("parts");
        out.writeStartArray();
    }

    void part(String name, String why) {
        endPart();
        inPart = true;
        out.writeStartObject();
        out.writeStringProperty("name", name);
        out.writeStringProperty("why", why);
        out.writeName("lists");
        out.writeStartObject();
    }

    @Override
    public void list(String name) {
        endList();
        inList = true;
        out.writeName(camel(name));
        out.writeStartArray();
    }

    @Override
    public boolean row(Map<String, ? extends @Nullable Object> facts) {
        out.writeStartObject();
        facts.forEach((name, value) -> {
            if (value == null) return;
            out.writeName(camel(name));
            if (value instanceof Number || value instanceof Boolean) out.writePOJO(value);
            else out.writeString(value.toString());
        });
        out.writeEndObject();
        return true;
    }

    private void endList() {
        if (inList) out.writeEndArray();
        inList = false;
    }

    private void endPart() {
        endList();
        if (inPart) {
            out.writeEndObject();
            out.writeEndObject();
        }
        inPart = false;
    }

    private static String camel(String name) {
        var camel = new StringBuilder();
        for (var part : name.split("-"))
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        return camel.toString();
    }

    @Override
    public void close() {
        endPart();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
