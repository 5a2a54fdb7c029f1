package org.folkmoot.option;

import java.util.Locale;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the report: the options, the one that is chosen and why, and what holds whichever it is. */
@Component
class OptionsReport implements InquiryReportPart {

    private final OptionReading reading;
    private final MessageSource messages;

    OptionsReport(OptionReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "option.title";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> text(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var appraisal = reading.appraisal(room);
        if (appraisal.nothing()) return Optional.empty();
        var text = new StringBuilder();
        appraisal
                .choice()
                .ifPresent(choice -> text.append(words("option.report.chosen", choice.option(), choice.reason()))
                        .append("\n\n"));
        appraisal.options().forEach(option -> tell(text, option));
        if (!appraisal.mustDos().isEmpty()) {
            text.append("### ").append(words("option.must-dos.title")).append("\n\n");
            appraisal.mustDos().forEach(one -> item(text, one.wording()));
        }
        return Optional.of(text.toString().strip());
    }

    private void tell(StringBuilder text, OptionDetail option) {
        var said = option.words();
        text.append("### ").append(said.title()).append("\n\n");
        text.append(said.principle()).append("\n\n");
        if (!said.benefits().isEmpty()) {
            bold(text, "option.benefits");
            said.benefits().forEach(one -> item(text, one));
            text.append("\n");
        }
        if (!said.risks().isEmpty()) {
            bold(text, "option.risks");
            said.risks()
                    .forEach(one -> item(
                            text,
                            one.mitigation().isEmpty()
                                    ? one.wording()
                                    : words("option.report.risk", one.wording(), one.mitigation())));
            text.append("\n");
        }
        if (!said.keeper().isEmpty()) {
            bold(text, "option.keeper");
            text.append(said.keeper()).append("\n\n");
        }
    }

    private void bold(StringBuilder text, String key) {
        text.append("**").append(words(key)).append("**\n\n");
    }

    private static void item(StringBuilder text, String words) {
        text.append("- ").append(words).append("\n");
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
