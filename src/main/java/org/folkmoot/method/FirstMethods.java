package org.folkmoot.method;

import static org.folkmoot.method.PhaseWork.GROUP;
import static org.folkmoot.method.PhaseWork.INDIVIDUAL;
import static org.folkmoot.method.PhaseWork.PLENARY;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The templates a portal begins with. Their words are {@code method.first.<n>…} in the message bundle, from 1, also for the
 * phases ({@code .phase.<n>}, {@code .question}, {@code .about}) and the guiding questions ({@code .guiding.<n>}).
 */
@Component
class FirstMethods {

    private record Shape(int guiding, List<PhaseWork> works, List<Integer> days) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    0, List.of(INDIVIDUAL, GROUP, PLENARY, INDIVIDUAL, GROUP, PLENARY), List.of(10, 10, 5, 10, 10, 5)),
            new Shape(5, List.of(INDIVIDUAL, GROUP, PLENARY, PLENARY, PLENARY), List.of(14, 7, 5, 5, 60)),
            new Shape(0, List.of(INDIVIDUAL, INDIVIDUAL, GROUP, PLENARY), List.of(7, 7, 10, 4)));

    private final MessageSource messages;

    FirstMethods(MessageSource messages) {
        this.messages = messages;
    }

    List<EditMethod> all() {
        return IntStream.rangeClosed(1, SHAPES.size())
                .mapToObj(nth -> method("method.first." + nth, nth, SHAPES.get(nth - 1)))
                .toList();
    }

    private EditMethod method(String key, int nth, Shape shape) {
        var phases = IntStream.range(0, shape.works().size())
                .mapToObj(at -> {
                    var phase = key + ".phase." + (at + 1);
                    return new PhaseText(
                            text(phase),
                            text(phase + ".question"),
                            shape.works().get(at),
                            text(phase + ".about"),
                            shape.days().get(at));
                })
                .toList();
        var guiding = IntStream.rangeClosed(1, shape.guiding())
                .mapToObj(at -> text(key + ".guiding." + at))
                .toList();
        return new EditMethod(
                new MethodTemplateId(new UUID(0x7000L, 0x8000000000000100L + nth)),
                0,
                text(key),
                text(key + ".purpose"),
                true,
                phases,
                guiding);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
