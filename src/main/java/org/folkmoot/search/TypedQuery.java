package org.folkmoot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed, taken apart: words, phrases in quotation marks, {@code -} before what must not be there, {@code *}
 * after a word's beginning. Anything else is words; no input is an error.
 *
 * @param text      as it was used
 * @param shortened whether more was typed than was used
 */
record TypedQuery(String text, boolean shortened, List<Part> parts) {

    /** Characters that are used. */
    static final int MAX = 400;

    /** Parts that are used; together with {@link #MAX} it bounds what one query can cost. */
    static final int PARTS_MAX = 24;

    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern PART = Pattern.compile("(-?)(?:[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+))");

    enum Form {
        WORD,
        PHRASE,
        BEGINNING
    }

    /** @param words in lower case, separated by spaces; one for a WORD or BEGINNING */
    record Part(Form form, String words, boolean excluded) {

        boolean word() {
            return form == Form.WORD && !excluded;
        }
    }

    static TypedQuery of(String typed) {
        var start = typed.strip();
        var used = start.length() <= MAX ? start : start.substring(0, MAX);
        var text = used.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        var parts = new ArrayList<Part>();
        var found = PART.matcher(text);
        while (found.find()) {
            var excluded = !found.group(1).isEmpty();
            if (found.group(2) != null) phrase(found.group(2), excluded, parts);
            else words(found.group(3), excluded, parts);
        }
        var meant = withoutCommonWords(parts.stream().distinct().toList());
        return new TypedQuery(
                text,
                start.length() > MAX || meant.size() > PARTS_MAX,
                meant.size() <= PARTS_MAX ? meant : meant.subList(0, PARTS_MAX));
    }

    private static void phrase(String quoted, boolean excluded, List<Part> parts) {
        var words = EnglishWords.written(quoted);
        if (!words.isEmpty()) parts.add(new Part(Form.PHRASE, String.join(" ", words), excluded));
    }

    private static void words(String written, boolean excluded, List<Part> parts) {
        var words = EnglishWords.written(written);
        if (words.isEmpty()) return;
        if (written.endsWith("*") && words.size() == 1 && words.getFirst().length() >= SHORTEST_BEGINNING)
            parts.add(new Part(Form.BEGINNING, words.getFirst(), excluded));
        else words.forEach(word -> parts.add(new Part(Form.WORD, word, excluded)));
    }

    private static List<Part> withoutCommonWords(List<Part> parts) {
        var meant = parts.stream()
                .filter(part -> part.form() != Form.WORD || !EnglishWords.common(part.words()))
                .toList();
        return meant.stream().allMatch(Part::excluded) ? parts : meant;
    }

    boolean empty() {
        return parts.isEmpty();
    }

    /** Every word is too common to say anything: only then they are looked up as written. */
    boolean onlyCommonWords() {
        return parts.stream().allMatch(part -> part.form() == Form.WORD && EnglishWords.common(part.words()));
    }

    /** Words that are looked for one by one, not as a phrase or a beginning. */
    List<String> words() {
        return parts.stream().filter(Part::word).map(Part::words).toList();
    }

    /** The same with other words in place of some. */
    TypedQuery with(java.util.Map<String, String> instead) {
        var other = parts.stream()
                .map(part -> part.word()
                        ? new Part(Form.WORD, instead.getOrDefault(part.words(), part.words()), false)
                        : part)
                .toList();
        return new TypedQuery(text, shortened, other);
    }

    /** As a person would type it. */
    String asTyped() {
        return parts.stream()
                .map(part -> (part.excluded() ? "-" : "")
                        + switch (part.form()) {
                            case WORD -> part.words();
                            case PHRASE -> '"' + part.words() + '"';
                            case BEGINNING -> part.words() + "*";
                        })
                .collect(Collectors.joining(" "));
    }

    Set<String> distinctWords() {
        return Set.copyOf(words());
    }
}
