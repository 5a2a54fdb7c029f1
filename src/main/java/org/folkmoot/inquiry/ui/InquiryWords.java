package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.InquirySummary;
import org.folkmoot.shared.ui.Pill;

/** How an inquiry is put into a line: "27 of 30 seats · 5 of 6 sectors · lead wanted". */
final class InquiryWords {

    private InquiryWords() {}

    static String seats(InquirySummary inquiry, Component words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.getTranslation("inquiry.seats-of", inquiry.taken(), inquiry.seats()));
        parts.add(words.getTranslation("inquiry.sectors-of", inquiry.sectors(), inquiry.sectorsOf()));
        if (leadWanted(inquiry)) parts.add(words.getTranslation("inquiry.lead-wanted"));
        return String.join(" · ", parts);
    }

    static boolean leadWanted(InquirySummary inquiry) {
        return inquiry.leadsWanted() > 0 && inquiry.stage() != InquiryStage.CLOSED;
    }

    static Pill stage(InquirySummary inquiry, Component words) {
        return new Pill(
                words.getTranslation("inquiry.stage." + inquiry.stage()),
                switch (inquiry.stage()) {
                    case RECRUITING -> Pill.Tone.WAITING;
                    case UNDER_WAY, REPORTING -> Pill.Tone.ACTIVE;
                    case PROPOSED, CLOSED -> Pill.Tone.PLAIN;
                });
    }
}
