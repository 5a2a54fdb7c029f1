package org.folkmoot.inquiryreport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryReportPart;
import org.folkmoot.inquiry.InquiryRoom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The last chapter: what is recommended, numbered, under whom it is addressed to. */
@Component
class RecommendationsPart implements InquiryReportPart {

    private final Recommendations recommendations;
    private final MessageSource messages;

    RecommendationsPart(Recommendations recommendations, MessageSource messages) {
        this.recommendations = recommendations;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public String titleKey() {
        return "inquiryreport.part.recommendations";
    }

    @Override
    public Optional<String> text(InquiryRoom room) {
        var standing = recommendations.standingIn(List.of(room.id().value()));
        if (standing.isEmpty()) return Optional.empty();
        var number = new int[1];
        return Optional.of(standing.stream()
                .map(one -> "### "
                        + messages.getMessage(
                                "inquiryreport.recommendation.heading",
                                new Object[] {++number[0], one.addressedTo()},
                                Locale.UK)
                        + "\n\n" + one.words())
                .collect(Collectors.joining("\n\n")));
    }
}
