package org.folkmoot.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.programme.ProgrammeFile.TermLine;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One block of fields in a programme file. Reading never throws: what cannot be used is noted with its line and field,
 * and a harmless value comes back, so that reading goes on and finds the rest.
 */
class FileFields {

    static final int AMOUNT_MAX = 1_000_000;
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final FileProblems problems;
    private final String path;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    /** @param path of the block, empty for the whole file */
    FileFields(FileProblems problems, Node node, String path, List<String> known) {
        this.problems = problems;
        this.path = path;
        this.line = lineOf(node);
        if (!usable(node, path)) return;
        if (!(node instanceof MappingNode block)) {
            problems.add(line, path, "programme.file.not-fields", String.join(", ", known));
            return;
        }
        var before = "";
        for (var entry : block.getValue()) {
            var name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (known.contains(name)) {
                before = name;
                if (fields.putIfAbsent(name, entry.getValueNode()) != null)
                    problems.add(lineOf(entry.getKeyNode()), path(name), "programme.file.field-twice");
            } else if (!goesOn(before, block, entry))
                problems.add(
                        lineOf(entry.getKeyNode()),
                        name.isEmpty() ? path : path(shortened(name)),
                        "programme.file.unknown-field",
                        shortened(name),
                        String.join(", ", known));
        }
    }

    /**
     * Between braces a comma ends a text, so {@code {name: Safe, healthy, outcome: …}} gives a field "healthy" with
     * nothing in it. People write it so, and the real programme's file does: the words belong to the text before.
     */
    private boolean goesOn(String before, MappingNode block, NodeTuple entry) {
        if (block.getFlowStyle() != FlowStyle.FLOW
                || !(fields.get(before) instanceof ScalarNode text)
                || !(entry.getKeyNode() instanceof ScalarNode more)
                || !(entry.getValueNode() instanceof ScalarNode none)) return false;
        var plain = text.isPlain() && more.isPlain() && Tag.STR.equals(text.getTag()) && text.getAnchor() == null;
        if (!plain || !Tag.NULL.equals(none.getTag()) || !none.getValue().isEmpty()) return false;
        fields.put(
                before,
                new ScalarNode(
                        Tag.STR,
                        text.getValue() + ", " + more.getValue(),
                        text.getStartMark(),
                        more.getEndMark(),
                        ScalarStyle.PLAIN));
        return true;
    }

    int line() {
        return line;
    }

    int line(String name) {
        var node = fields.get(name);
        return node == null ? line : lineOf(node);
    }

    String path(String name) {
        return path.isEmpty() ? name : path + " › " + name;
    }

    void problem(String name, String messageKey, Object... arguments) {
        problems.add(line(name), path(name), messageKey, arguments);
    }

    String requiredLine(String name, int max) {
        if (absent(name)) problem(name, "programme.file.required");
        return optionalLine(name, max);
    }

    /** @return the text, or an empty one when there is none */
    String optionalLine(String name, int max) {
        var text = lineOrNull(name, max);
        return text == null ? "" : text;
    }

    @Nullable
    String lineOrNull(String name, int max) {
        var node = stated(name);
        return node == null ? null : line(node, path(name), max);
    }

    private @Nullable String line(Node node, String field, int max) {
        var scalar = scalar(node, field, "programme.file.not-text");
        if (scalar == null) return null;
        try {
            return Texts.line(scalar.getValue(), max);
        } catch (UnusableInputException unusable) {
            problems.add(lineOf(node), field, unusable.key(), unusable.arguments());
            return null;
        }
    }

    @Nullable
    Integer wholeNumber(String name, int min, int max) {
        var node = stated(name);
        if (node == null) return null;
        var scalar = scalar(node, path(name), "programme.file.not-number");
        if (scalar == null) return null;
        var digits = scalar.getValue();
        if (!Tag.INT.equals(scalar.getTag()) || !digits.matches("[+-]?(0|[1-9][0-9]*)")) {
            problem(name, "programme.file.not-number");
            return null;
        }
        // Nine digits and a sign always fit into an int; what is longer is out of range anyway.
        var number = digits.length() > 10 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number < 0 && min == 0) problem(name, "programme.file.negative");
        else if (number < min || number > max) problem(name, "programme.file.out-of-range", min, max);
        else return number;
        return null;
    }

    /** Thousands of pounds. */
    @Nullable
    Integer amount(String name) {
        return wholeNumber(name, 0, AMOUNT_MAX);
    }

    int requiredAmount(String name) {
        if (absent(name)) problem(name, "programme.file.required");
        var amount = amount(name);
        return amount == null ? 0 : amount;
    }

    boolean flag(String name, boolean unlessStated) {
        var node = stated(name);
        if (node == null) return unlessStated;
        var scalar = scalar(node, path(name), "programme.file.not-flag");
        if (scalar == null) return unlessStated;
        if (scalar.getValue().equals("true")) return true;
        if (!scalar.getValue().equals("false")) problem(name, "programme.file.not-flag");
        return false;
    }

    @Nullable
    LocalDate day(String name) {
        var node = stated(name);
        if (node == null) return null;
        var scalar = scalar(node, path(name), "programme.file.not-day");
        if (scalar == null) return null;
        try {
            var day = LocalDate.parse(scalar.getValue());
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) return day;
        } catch (DateTimeException notADay) {
            // said below
        }
        problem(name, "programme.file.not-day");
        return null;
    }

    /** Notes a first day after the last one. */
    void inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from))
            problem("to", "programme.file.ends-before-it-begins", to.toString(), from.toString());
    }

    <E> @Nullable E oneOf(String name, Map<String, E> allowed) {
        var node = stated(name);
        return node == null ? null : oneOf(node, path(name), allowed);
    }

    <E> List<E> someOf(String name, int max, Map<String, E> allowed) {
        var found = new ArrayList<E>();
        for (var node : items(name, max)) {
            var one = oneOf(node, path(name), allowed);
            if (one == null) continue;
            if (found.contains(one)) problems.add(lineOf(node), path(name), "programme.file.stated-twice", value(node));
            else found.add(one);
        }
        return List.copyOf(found);
    }

    private <E> @Nullable E oneOf(Node node, String field, Map<String, E> allowed) {
        var names = String.join(", ", allowed.keySet());
        var scalar = scalar(node, field, "programme.file.not-text");
        if (scalar == null) return null;
        var one = allowed.get(scalar.getValue());
        if (one == null) {
            if (allowed.isEmpty())
                problems.add(lineOf(node), field, "programme.file.none-known", shortened(scalar.getValue()));
            else problems.add(lineOf(node), field, "programme.file.not-one-of", shortened(scalar.getValue()), names);
        }
        return one;
    }

    List<String> lines(String name, int itemsMax, int max) {
        return items(name, itemsMax).stream()
                .map(node -> line(node, path(name), max))
                .<String>mapMulti((text, next) -> {
                    if (text != null) next.accept(text);
                })
                .toList();
    }

    /** As {@link #lines}; a name that is there already is noted. */
    List<String> names(String name, int itemsMax, int max) {
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var node : items(name, itemsMax)) {
            var text = line(node, path(name), max);
            if (text == null) continue;
            var before = seen.putIfAbsent(Names.key(text), lineOf(node));
            if (before == null) names.add(text);
            else problems.add(lineOf(node), path(name), "programme.file.duplicate", text, before);
        }
        return List.copyOf(names);
    }

    /** Names, each alone or with what it means; a name that is there already is noted. */
    List<TermLine> terms(String name, int itemsMax) {
        var seen = new HashMap<String, Integer>();
        var terms = new ArrayList<TermLine>();
        for (var node : items(name, itemsMax)) {
            var term = term(node, path(name));
            if (term == null) continue;
            var before = seen.putIfAbsent(Names.key(term.name()), lineOf(node));
            if (before == null) terms.add(term);
            else problems.add(lineOf(node), path(name), "programme.file.duplicate", term.name(), before);
        }
        return List.copyOf(terms);
    }

    private @Nullable TermLine term(Node node, String field) {
        if (node instanceof MappingNode) {
            var block = new FileFields(problems, node, field, ProgrammeFileWriter.TERM);
            return new TermLine(
                    block.requiredLine("name", Term.NAME_MAX), block.optionalLine("meaning", Term.OUTCOME_MAX));
        }
        var text = line(node, field, Term.NAME_MAX);
        return text == null ? null : new TermLine(text, "");
    }

    @Nullable
    FileFields block(String name, List<String> known) {
        var node = stated(name);
        return node == null ? null : new FileFields(problems, node, path(name), known);
    }

    List<FileFields> blocks(String name, int max, List<String> known) {
        return items(name, max).stream()
                .map(node -> new FileFields(problems, node, path(name), known))
                .toList();
    }

    /** As {@link #blocks}, each read; the second of two with one name is noted at its own line. */
    <T> List<T> named(
            String name, int max, List<String> known, Function<FileFields, T> reader, Function<T, String> naming) {
        var seen = new HashMap<String, Integer>();
        var things = new ArrayList<T>();
        for (var block : blocks(name, max, known)) {
            var thing = reader.apply(block);
            things.add(thing);
            var key = Names.key(naming.apply(thing));
            if (key.isEmpty()) continue;
            var before = seen.putIfAbsent(key, block.line("name"));
            if (before != null) block.problem("name", "programme.file.duplicate", naming.apply(thing), before);
        }
        return List.copyOf(things);
    }

    boolean absent(String name) {
        return stated(name) == null;
    }

    /** A field left out and one with {@code null} say the same: nothing is stated. */
    private @Nullable Node stated(String name) {
        var node = fields.get(name);
        if (node == null || Tag.NULL.equals(node.getTag())) return null;
        return node;
    }

    private List<Node> items(String name, int max) {
        var node = stated(name);
        if (node == null || !usable(node, path(name))) return List.of();
        if (!(node instanceof SequenceNode list)) {
            problem(name, "programme.file.not-list");
            return List.of();
        }
        var items = list.getValue();
        if (items.size() <= max) return items;
        problem(name, "programme.file.too-many", max, items.size());
        return items.subList(0, max);
    }

    private @Nullable ScalarNode scalar(Node node, String field, String otherwise) {
        if (!usable(node, field)) return null;
        if (node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag())) return scalar;
        problems.add(lineOf(node), field, otherwise);
        return null;
    }

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    /** Anchors (names for repeated parts) and tags could make a small file large or strange, so there are none. */
    private boolean usable(Node node, String field) {
        if (node.getAnchor() == null && PLAIN.contains(node.getTag())) return true;
        problems.add(lineOf(node), field, "programme.file.anchor-or-tag");
        return false;
    }

    private static String value(Node node) {
        return node instanceof ScalarNode scalar ? shortened(scalar.getValue()) : "";
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
