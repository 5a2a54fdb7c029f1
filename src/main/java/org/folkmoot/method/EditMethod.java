package org.folkmoot.method;

import java.util.List;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * Another edition of a template.
 *
 * @param seen      the edition the person started from
 * @param offered   inquiries may take it
 * @param phases    in order, 1 to {@link #PHASES_MAX}
 * @param questions guiding questions in order, up to {@link #QUESTIONS_MAX} of {@link #GUIDING_MAX} characters
 */
public record EditMethod(
        MethodTemplateId template,
        int seen,
        String name,
        String purpose,
        boolean offered,
        List<PhaseText> phases,
        List<String> questions) {

    public static final int NAME_MAX = 120;
    public static final int PURPOSE_MAX = 1000;
    public static final int PHASES_MAX = 20;
    public static final int QUESTIONS_MAX = 20;
    public static final int GUIDING_MAX = 300;

    public EditMethod {
        name = Texts.line(name, NAME_MAX);
        purpose = Texts.block(purpose, PURPOSE_MAX);
        phases = List.copyOf(phases);
        if (phases.isEmpty() || phases.size() > PHASES_MAX)
            throw new UnusableInputException("method.input.phases", PHASES_MAX);
        questions = questions.stream().map(EditMethod::guiding).toList();
        if (questions.size() > QUESTIONS_MAX) throw new UnusableInputException("method.input.questions", QUESTIONS_MAX);
    }

    /** @throws UnusableInputException empty, longer than {@link #GUIDING_MAX}, or several lines */
    public static String guiding(String question) {
        return Texts.line(question, GUIDING_MAX);
    }
}
