package org.folkmoot.steering;

import java.util.regex.Pattern;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.Outcome;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A template about to be kept.
 *
 * @param name   what the group calls it, one line of at most {@link #NAME_MAX}
 * @param reason with placeholders; needed
 * @param steer  with placeholders; may be empty
 */
public record WriteTemplate(String name, Outcome outcome, String reason, String steer) {

    public static final int NAME_MAX = 120;

    static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]{0,60})\\}");

    public WriteTemplate {
        name = Texts.line(name, NAME_MAX);
        reason = text(Texts.block(reason, GiveAnswer.REASON_MAX));
        steer = text(Texts.optionalBlock(steer, GiveAnswer.STEER_MAX));
    }

    /** @throws UnusableInputException naming the placeholder nobody knows, and those that are possible */
    public static String text(String words) {
        IN_BRACES.matcher(words).results().forEach(found -> {
            if (Placeholder.parse(found.group(1)).isEmpty())
                throw new UnusableInputException(
                        "steering.template.unknown", "{" + found.group(1) + "}", Placeholder.all());
        });
        return words;
    }
}
