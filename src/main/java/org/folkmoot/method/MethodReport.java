package org.folkmoot.method;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.shared.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In an inquiry's report: the method, its phases, how many took part, and what the whole room settled; nobody's own answer. */
@Component
class MethodReport implements InquiryReportPart {

    private final TakenMethods methods;
    private final PhaseAnswers answers;
    private final MethodReading reading;
    private final MessageSource messages;
    private final Dates dates;

    MethodReport(
            TakenMethods methods, PhaseAnswers answers, MethodReading reading, MessageSource messages, Dates dates) {
        this.methods = methods;
        this.answers = answers;
        this.reading = reading;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "method.title";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> text(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        return methods.standing(room.id().value()).map(method -> text(room, method));
    }

    private String text(InquiryRoom room, TakenMethod method) {
        var phases = reading.facts(room, reading.phases(method));
        var keys = phases.stream().map(one -> one.phase().id().value()).toList();
        var parts = new ArrayList<String>();
        parts.add(say("method.report.by", method.name(), method.edition(), answers.writers(keys)));
        parts.add(method.purpose());
        var list = new ArrayList<String>();
        phases.forEach(one -> list.add("- " + line(one)));
        parts.add(String.join("\n", list));
        phases.forEach(one -> settled(one).ifPresent(words -> {
            parts.add("### " + one.phase().title());
            parts.add(words);
        }));
        return String.join("\n\n", parts);
    }

    private String line(PhaseFacts one) {
        var phase = one.phase();
        return say(
                "method.report.phase",
                phase.title(),
                say("method.work." + phase.work()),
                dates.fullDay(phase.firstDay()),
                dates.fullDay(phase.lastDay()),
                one.in(),
                one.of(),
                say("method.state." + phase.state()));
    }

    private Optional<String> settled(PhaseFacts one) {
        if (one.phase().work() != PhaseWork.PLENARY || one.phase().state() != PhaseState.CLOSED)
            return Optional.empty();
        return reading.lines(one, one.answers()).stream().map(AnswerLine::words).findFirst();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
