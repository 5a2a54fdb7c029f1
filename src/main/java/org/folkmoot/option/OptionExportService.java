package org.folkmoot.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An inquiry's options as a table to take along. */
@Service
@Transactional(readOnly = true)
public class OptionExportService {

    private final InquiryRooms rooms;
    private final OptionReading reading;
    private final MessageSource messages;

    OptionExportService(InquiryRooms rooms, OptionReading reading, MessageSource messages) {
        this.rooms = rooms;
        this.reading = reading;
        this.messages = messages;
    }

    /** A line for each thing said of an option: its principle, each benefit, each risk, who keeps the resources. CSV. @throws org.folkmoot.shared.RefusedException as {@link InquiryRooms#read} */
    @PreAuthorize("permitAll")
    public byte[] csv(InquiryId inquiry) {
        var appraisal = reading.appraisal(rooms.read(inquiry));
        var lines = new ArrayList<List<String>>();
        for (var option : appraisal.options()) {
            var words = option.words();
            lines.add(line(option, "option.principle", words.principle(), ""));
            words.benefits().forEach(one -> lines.add(line(option, "option.csv.benefit", one, "")));
            words.risks().forEach(one -> lines.add(line(option, "option.csv.risk", one.wording(), one.mitigation())));
            if (!words.keeper().isEmpty()) lines.add(line(option, "option.keeper", words.keeper(), ""));
        }
        appraisal
                .mustDos()
                .forEach(one -> lines.add(List.of("", "", word("option.must-dos.title"), one.wording(), "")));
        return SheetWriter.csv(headings(), lines);
    }

    private List<String> line(OptionDetail option, String what, String text, String mitigation) {
        return List.of(option.title(), option.chosen() ? word("option.csv.yes") : "", word(what), text, mitigation);
    }

    private List<String> headings() {
        return Stream.of("option", "chosen", "what", "text", "mitigation")
                .map(name -> word("option.csv." + name))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
