package org.folkmoot.openfigures;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Why an address of open figures is not answered, as a problem (RFC 9457). */
@Component
class OpenProblems {

    private final MessageSource messages;

    OpenProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** A parameter that cannot be used; the problem names it. */
    ErrorResponseException parameter(String name, String key, Object... bounds) {
        var problem = of(HttpStatus.BAD_REQUEST, key, bounds);
        problem.getBody().setProperty("parameter", name);
        return problem;
    }

    /** The one a parameter names in small letters. @throws ErrorResponseException 400, naming those there are */
    <E extends Enum<E>> E choice(Class<E> of, String parameter, String asked) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> name(one).equals(asked))
                .findFirst()
                .orElseThrow(() -> parameter(
                        parameter,
                        "openfigures.api.choice",
                        parameter,
                        Arrays.stream(of.getEnumConstants())
                                .map(OpenProblems::name)
                                .collect(Collectors.joining(", "))));
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    ErrorResponseException of(HttpStatus status, String key, Object... bounds) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, bounds, Locale.UK)), null);
    }
}
