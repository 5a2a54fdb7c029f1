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
            "whom it helps|helps");

    private final List<Column> columns;

    SheetKind(String... columns) {
        this.columns = Arrays.stream(columns).map(Column::of).toList();
    }

    public List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String heading) {
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
