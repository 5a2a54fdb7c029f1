package org.folkmoot.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table is of, with its columns in the order they are written. */
public enum SheetKind {
    ORGANISATIONS("name!", "sector!", "area!", "web address|site|website", "other names|aliases"),
    PEOPLE("name!", "email!|e-mail|email address", "organisation", "job title|job", "from|since", "roles|role"),
    IDEAS(
            "id!|number",
            "title!",
            "text!|wording|description",
            "created|created at|date",
            "theme",
            "principle",
            "condition",
            "whom it helps|helps"),
    /** Past attendance, from other tools: what its columns mean is settled on a page once the file has come. */
    ATTENDANCE(
            true,
            "activity|title|event|event name|session|meeting|course",
            "date|day|held on|event date|start date",
            "kind|type|kind of engagement",
            "strand|strand number|workstream",
            "name|person|full name|attendee|attendee name|participant",
            "first name|forename|given name",
            "last name|surname|family name",
            "email|e-mail|email address|e-mail address|attendee email",
            "organisation|organization|company|employer|body",
            "area|district",
            "heads|head count|headcount|number of people|how many",
            "note|notes|remark|comment");

    private static final int MAPPED_MAX_LINES = 1_000_000;
    private static final int MAPPED_MAX_BYTES = 200 * 1024 * 1024;

    private final boolean mapped;
    private final List<Column> columns;

    SheetKind(String... columns) {
        this(false, columns);
    }

    SheetKind(boolean mapped, String... columns) {
        this.mapped = mapped;
        this.columns = Arrays.stream(columns).map(Column::of).toList();
    }

    /** Whether a table waits as it came until somebody has said what its columns mean. */
    public boolean mapped() {
        return mapped;
    }

    public int maxLines() {
        return mapped ? MAPPED_MAX_LINES : SheetReader.MAX_LINES;
    }

    public int maxBytes() {
        return mapped ? MAPPED_MAX_BYTES : SheetReader.MAX_BYTES;
    }

    SheetReader.Limits limits() {
        return new SheetReader.Limits(maxBytes(), maxLines());
    }

    public List<Column> columns() {
        return columns;
    }

    /** By any of its names, whatever the case. */
    public Optional<Column> column(String heading) {
        var words = heading.strip().toLowerCase(Locale.ROOT);
        return columns.stream().filter(column -> column.names().contains(words)).findFirst();
    }

    /** @param names in small letters, the one that is written first */
    public record Column(List<String> names, boolean required) {

        private static Column of(String text) {
            return new Column(List.of(text.replace("!", "").split("\\|")), text.contains("!"));
        }

        /** As it stands at the head of a table. */
        public String heading() {
            var name = names.getFirst();
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }
}
