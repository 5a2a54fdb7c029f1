package org.folkmoot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Words as people use them: those of the sample's ideas, most used first, then made-up ones; drawn by Zipf's law. */
final class BenchVocabulary {

    static final int WORDS = 40_000;

    private static final double EXPONENT = 1.05;
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final String[] SYLLABLES =
            ("ba be bo ca ce co da de do fa fe fi ga go ha he ho la le li lo ma me mi mo "
                            + "na ne no pa pe pi ra re ri ro sa se si so ta te ti to va ve vi wa we")
                    .split(" ");

    private final Random random = new Random(2026);

    /** Of its own, so that the same words are looked for whether or not texts were made up before. */
    private final Random looking = new Random(48);

    private final List<String> words = new ArrayList<>();
    private final double[] upTo = new double[WORDS];

    BenchVocabulary() {
        var known = sampleWords();
        known.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(words::add);
        while (words.size() < WORDS) {
            var made = made();
            if (known.putIfAbsent(made, 1) == null) words.add(made);
        }
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) upTo[rank] = sum += 1 / Math.pow(rank + 1, EXPONENT);
    }

    /** Drawn as often as people would say it. */
    String word() {
        var at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
        return words.get(Math.min(at < 0 ? -at - 1 : at, WORDS - 1));
    }

    /** A word somebody would look for: none of the most common, none of the rarest. */
    String wordToLookFor() {
        var rank = Math.exp(Math.log(100) + looking.nextDouble() * (Math.log(8000) - Math.log(100)));
        return words.get((int) rank);
    }

    String text(int least, int most) {
        var text = new StringBuilder();
        var count = least + random.nextInt(most - least + 1);
        for (var i = 0; i < count; i++)
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(word());
        return text.toString();
    }

    Random random() {
        return random;
    }

    private String made() {
        var made = new StringBuilder();
        for (var i = 2 + random.nextInt(3); i > 0; i--) made.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return made.append("bdglmnrst".charAt(random.nextInt(9))).toString();
    }

    private static Map<String, Integer> sampleWords() {
        try {
            var times = new LinkedHashMap<String, Integer>();
            var texts = new ClassPathResource("sample/ideas.yaml").getContentAsString(StandardCharsets.UTF_8);
            WORD.matcher(texts.toLowerCase(Locale.ROOT))
                    .results()
                    .forEach(found -> times.merge(found.group(), 1, Integer::sum));
            return times;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
