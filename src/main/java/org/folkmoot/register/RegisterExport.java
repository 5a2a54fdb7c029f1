package org.folkmoot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The register as a table to take along, filtered as on the screen: its public part, read a page at a time. */
@Service
public class RegisterExport {

    private static final int MOST = 50_000;
    private static final int AT_ONCE = 500;

    private final DecisionRegister register;
    private final MessageSource messages;

    RegisterExport(DecisionRegister register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    /** @param xlsx else CSV */
    @PreAuthorize("permitAll")
    public byte[] export(RegisterFilter filter, boolean xlsx) {
        var lines = new ArrayList<List<String>>();
        Page<DecisionLine> page;
        var number = 0;
        do {
            page = register.list(filter, PageRequest.of(number++, AT_ONCE));
            page.forEach(one -> lines.add(cells(one)));
        } while (page.hasNext() && lines.size() < MOST);
        var headings = Stream.of(
                        "decided", "idea", "outcome", "reason", "steer", "review", "referred", "theme", "turn", "holds")
                .map(name -> word("register.export." + name))
                .toList();
        return xlsx ? SheetWriter.xlsx(word("register.title"), headings, lines) : SheetWriter.csv(headings, lines);
    }

    private List<String> cells(DecisionLine one) {
        return List.of(
                one.decidedAt().toString(),
                one.title(),
                word("idea.outcome." + one.outcome()),
                one.reason(),
                one.steer(),
                one.reviewDate() == null ? "" : one.reviewDate().toString(),
                one.referredTo(),
                Objects.requireNonNullElse(one.theme(), ""),
                String.valueOf(one.turn()),
                word(one.holds() ? "register.export.yes" : "register.export.no"));
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
