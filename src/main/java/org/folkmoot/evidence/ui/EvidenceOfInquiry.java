package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.evidence.EvidenceCounts;
import org.folkmoot.evidence.EvidenceService;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.ui.InquirySection;

/** On an inquiry's page: how much evidence there is, what was found in it, and what to do. */
@org.springframework.stereotype.Component
class EvidenceOfInquiry implements InquirySection {

    private final EvidenceService evidence;

    EvidenceOfInquiry(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "evidence.section.title";
    }

    @Override
    public Optional<String> pageFor(String about, InquiryId inquiry) {
        return switch (about) {
            case "evidence" -> Optional.of(EvidenceNavigation.log(inquiry));
            case "findings" -> Optional.of(EvidenceNavigation.findings(inquiry));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var counts = evidence.counts(room.id());
        return counts.nothing() && !Parts.writes(room) ? Optional.empty() : Optional.of(summary(room, counts));
    }

    private Component summary(InquiryRoom room, EvidenceCounts counts) {
        var part = new Div();
        if (counts.nothing()) part.add(new Paragraph(part.getTranslation("evidence.section.none")));
        else {
            part.add(
                    line(
                            EvidenceNavigation.log(room.id()),
                            part.getTranslation("evidence.section.log", counts.met(), counts.seen(), counts.read())),
                    line(
                            EvidenceNavigation.findings(room.id()),
                            part.getTranslation(
                                    "evidence.section.findings",
                                    counts.findings(),
                                    counts.headings(),
                                    counts.unsupported())),
                    line(
                            EvidenceNavigation.assets(room.id()),
                            part.getTranslation("evidence.section.assets", counts.assets())));
        }
        if (Parts.writes(room)) {
            var todo = new Anchor(EvidenceNavigation.log(room.id()), part.getTranslation("evidence.section.add"));
            todo.addClassName("fm-secondary");
            var actions = new Div(todo);
            actions.addClassName("fm-actions");
            part.add(actions);
        }
        return part;
    }

    private static Paragraph line(String href, String words) {
        return new Paragraph(new Anchor(href, words));
    }
}
