package org.folkmoot.idea;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What changed between two texts, word by word.
 *
 * @param parts in reading order; joined without REMOVED they are the new text, without ADDED the old one
 */
public record WordDifference(List<Part> parts) {

    /** Words in the bundle: {@code idea.difference.<name>}. */
    public enum Change {
        KEPT,
        ADDED,
        REMOVED
    }

    public record Part(Change change, String text) {}

    public static WordDifference between(String before, String after) {
        var old = words(before);
        var now = words(after);
        Patch<String> patch = DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null);
        var parts = new ArrayList<Part>();
        var read = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(parts, Change.KEPT, old.subList(read, delta.getSource().getPosition()));
            add(parts, Change.REMOVED, delta.getSource().getLines());
            add(parts, Change.ADDED, delta.getTarget().getLines());
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Change.KEPT, old.subList(read, old.size()));
        return new WordDifference(joined(parts));
    }

    public boolean isNone() {
        return parts.stream().allMatch(part -> part.change() == Change.KEPT);
    }

    /** How much of the old and the new text is only in one of them, in percent; 0 for two empty ones. */
    public int changedPercent() {
        var changed = length(true);
        var all = changed + 2 * length(false);
        return all == 0 ? 0 : (int) (100L * changed / all);
    }

    private int length(boolean changed) {
        return parts.stream()
                .filter(part -> (part.change() != Change.KEPT) == changed)
                .mapToInt(part -> part.text().length())
                .sum();
    }

    /** Words with the white space after them. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        if (!words.isEmpty()) parts.add(new Part(change, String.join("", words)));
    }

    /** Between two kept stretches first what went, then what came. */
    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var part : parts) {
            if (part.change() == Change.KEPT) {
                flush(joined, removed, added);
                joined.add(part);
            } else (part.change() == Change.REMOVED ? removed : added).append(part.text());
        }
        flush(joined, removed, added);
        return List.copyOf(joined);
    }

    private static void flush(List<Part> joined, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) joined.add(new Part(Change.REMOVED, removed.toString()));
        if (!added.isEmpty()) joined.add(new Part(Change.ADDED, added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }
}
