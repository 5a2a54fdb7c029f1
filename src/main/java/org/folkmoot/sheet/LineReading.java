package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.SheetKind.Column;

/** One line while it is read: its cells by column, and what is wrong with them. */
public final class LineReading {

    private final SheetLine line;
    private final Map<Column, Integer> places;
    private final List<LineProblem> problems = new ArrayList<>();

    LineReading(SheetLine line, Map<Column, Integer> places) {
        this.line = line;
        this.places = places;
    }

    public int number() {
        return line.number();
    }

    /** Without white space at its ends; empty where the table has no such column. */
    public String text(Column column) {
        return line.cell(places.getOrDefault(column, -1)).strip();
    }

    /** Several values of one cell, parted by semicolons or bars. */
    List<String> texts(Column column) {
        return List.of(text(column).split("[;|]")).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** @return what the check made of a cell, or empty when the line has a problem now */
    public <T> Optional<T> on(Column column, Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (UnusableInputException unusable) {
            problems.add(
                    new LineProblem(line.number(), column.heading(), unusable.key(), List.of(unusable.arguments())));
            return Optional.empty();
        }
    }

    public void problem(Column column, String key, Object... arguments) {
        problems.add(new LineProblem(line.number(), column.heading(), key, List.of(arguments)));
    }

    public List<LineProblem> problems() {
        return problems;
    }
}
