package org.folkmoot.comment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/** A comment's wording with the people and things in it marked, as Markdown for {@link org.folkmoot.shared.RichText}. */
@Component
class CommentWords {

    private final FolkmootSettings settings;

    CommentWords(FolkmootSettings settings) {
        this.settings = settings;
    }

    /** @param instead what stands for a name a reader may not know, or empty to show names */
    String shown(String wording, Collection<Mention> mentions, List<Reference> points, String instead) {
        var text = wording;
        for (var mention : mentions) {
            var name = instead.isEmpty() ? mention.words() : instead;
            text = text.replace("@" + mention.words(), "**@" + escaped(name) + "**");
        }
        var longestFirst = points.stream()
                .sorted(Comparator.comparingInt((Reference one) -> one.label().length())
                        .reversed())
                .toList();
        for (var point : longestFirst)
            text = text.replace(
                    "#" + point.label(), "[" + escaped(point.label()) + "](" + settings.url(point.link()) + ")");
        return text;
    }

    /** Characters that mean something in Markdown mean themselves. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }
}
