package org.folkmoot.openfigures;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The open figures in few words, for badges and the strip. */
@Component
class Headline {

    private final MessageSource messages;

    Headline(MessageSource messages) {
        this.messages = messages;
    }

    /** "460" or "43 of 46" */
    String number(ReachFigures figures, BadgeFigure what) {
        var whole = figures.programme();
        var of = figures.denominators();
        return switch (what) {
            case PEOPLE -> say("openfigures.number", whole.people());
            case ORGANISATIONS -> say("openfigures.of", whole.organisations(), of.organisations());
            case SECTORS -> say("openfigures.of", whole.sectors(), of.sectors());
        };
    }

    /** "people have taken part" */
    String words(ReachFigures figures, BadgeFigure what) {
        var whole = figures.programme();
        return say(
                "openfigures.badge." + what,
                switch (what) {
                    case PEOPLE -> whole.people();
                    case ORGANISATIONS -> whole.organisations();
                    case SECTORS -> whole.sectors();
                });
    }

    /** "Exceptional Suffolk: 460 people have taken part" */
    String sentence(ReachFigures figures, BadgeFigure what) {
        return say("openfigures.badge.title", name(figures), number(figures, what), words(figures, what));
    }

    /** The programme's name, or a word for it. */
    String name(ReachFigures figures) {
        return figures.name().isEmpty() ? say("openfigures.programme") : figures.name();
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
