package org.folkmoot.option.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.option.OptionAppraisal;
import org.folkmoot.option.OptionService;

/** On an inquiry's page: how many options there are, which is chosen, and what to do. */
@org.springframework.stereotype.Component
class OptionsOfInquiry implements InquirySection {

    private final OptionService options;

    OptionsOfInquiry(OptionService options) {
        this.options = options;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "option.title";
    }

    @Override
    public Optional<String> pageFor(String about, InquiryId inquiry) {
        return about.equals("options") ? Optional.of(OptionNavigation.options(inquiry)) : Optional.empty();
    }

    @Override
    public Optional<? extends Component> create(InquiryRoom room) {
        if (!room.readable()) return Optional.empty();
        var appraisal = options.appraisal(room.id());
        return appraisal.nothing() && !OptionParts.writes(room)
                ? Optional.empty()
                : Optional.of(summary(room, appraisal));
    }

    private Component summary(InquiryRoom room, OptionAppraisal appraisal) {
        var part = new Div();
        var href = OptionNavigation.options(room.id());
        if (appraisal.nothing()) part.add(new Paragraph(part.getTranslation("option.section.none")));
        else
            part.add(new Paragraph(new Anchor(
                    href,
                    part.getTranslation(
                            "option.section.count",
                            appraisal.options().size(),
                            appraisal.mustDos().size()))));
        appraisal
                .choice()
                .ifPresent(choice ->
                        part.add(new Paragraph(part.getTranslation("option.section.chosen", choice.option()))));
        var todo = todo(room, appraisal);
        if (!todo.isEmpty()) {
            var link = new Anchor(href, part.getTranslation(todo));
            link.addClassName("fm-secondary");
            var actions = new Div(link);
            actions.addClassName("fm-actions");
            part.add(actions);
        }
        return part;
    }

    private static String todo(InquiryRoom room, OptionAppraisal appraisal) {
        if (appraisal.choosable() && room.runs() && room.stage() != InquiryStage.CLOSED) return "option.section.choose";
        return OptionParts.writes(room) && appraisal.chosen().isEmpty() ? "option.section.add" : "";
    }
}
