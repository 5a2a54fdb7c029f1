package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.inquiryreport.InquiryRecommendations;
import org.folkmoot.inquiryreport.RecommendationLine;
import org.folkmoot.inquiryreport.RecommendationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.RichTextView;

/** What one inquiry recommends: written until its report is published, tracked from then on. */
@Route(InquiryReportNavigation.RECOMMENDATIONS)
@AnonymousAllowed
class InquiryRecommendationsView extends InquiryPage {

    private final transient RecommendationService recommendations;
    private final transient Dates dates;

    InquiryRecommendationsView(InquiryRooms rooms, RecommendationService recommendations, Dates dates) {
        super(rooms, "inquiryreport.recommendations");
        this.recommendations = recommendations;
        this.dates = dates;
        addClassName("fm-recommendations");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        header.actions(
                Parts.link(InquiryReportNavigation.report(room.id()), "inquiryreport.title", "fm-quiet"),
                Parts.link(InquiryReportNavigation.ALL_RECOMMENDATIONS, "inquiryreport.list.all", "fm-quiet"));
        var found = recommendations.of(room.id());
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("inquiryreport.recommendations.not-open")));
            return;
        }
        var all = found.get();
        if (all.lines().isEmpty())
            add(new EmptyState(getTranslation(
                    all.writing()
                            ? "inquiryreport.recommendations.none.yours"
                            : "inquiryreport.recommendations.none")));
        all.lines().forEach(line -> add(block(room, all, line)));
        if (all.writing())
            add(new PageSection(
                    getTranslation("inquiryreport.recommendation.new"),
                    new RecommendationForm("", "", "inquiryreport.recommendation.add", asked -> {
                        recommendations.add(room.id(), asked);
                        done("inquiryreport.recommendation.added");
                    })));
    }

    private Section block(InquiryRoom room, InquiryRecommendations all, RecommendationLine line) {
        var block = new Section(
                new H2(getTranslation("inquiryreport.recommendation.heading", line.number(), line.addressedTo())),
                RichTextView.show(line.words()));
        block.addClassName("fm-recommendation");
        var history = all.answers().getOrDefault(line.id(), List.of());
        if (!history.isEmpty() || all.answering()) block.add(RecommendationWords.pill(line));
        if (!history.isEmpty()) block.add(answer(history.getFirst()));
        if (history.size() > 1) {
            var earlier = new Div();
            history.subList(1, history.size()).forEach(one -> earlier.add(answer(one)));
            block.add(new NativeDetails(getTranslation("inquiryreport.answer.earlier", history.size() - 1), earlier));
        }
        if (all.answering())
            block.add(opened(
                    history.isEmpty() ? "inquiryreport.answer.enter" : "inquiryreport.answer.again",
                    line,
                    new AnswerForm(history.isEmpty() ? null : history.getFirst().said(), said -> {
                        recommendations.answer(room.id(), line.id(), said, line.turn());
                        done("inquiryreport.answer.saved");
                    })));
        if (all.writing()) block.add(writing(room, line));
        return block;
    }

    private Div answer(InquiryRecommendations.Answer one) {
        var said = one.said();
        var part = new Div(Parts.grey(
                RecommendationWords.facts(said, getTranslation("inquiryreport.reply." + said.reply()), dates)));
        if (!said.reason().isEmpty()) part.add(RichTextView.show(said.reason()));
        part.add(Parts.grey(
                one.by().isEmpty()
                        ? getTranslation("inquiryreport.answer.on", dates.day(one.at()))
                        : getTranslation("inquiryreport.answer.by", one.by(), dates.day(one.at()))));
        part.addClassName("fm-answer-line");
        return part;
    }

    private Div writing(InquiryRoom room, RecommendationLine line) {
        var out = Parts.button(
                "inquiryreport.recommendation.out",
                "fm-quiet",
                () -> Confirm.ask(
                        getTranslation("inquiryreport.recommendation.out.ask"),
                        getTranslation("inquiryreport.recommendation.out.text"),
                        getTranslation("inquiryreport.recommendation.out"),
                        () -> Parts.attempt(
                                () -> recommendations.takeOut(room.id(), line.id()),
                                "inquiryreport.recommendation.out.done",
                                this::refresh)));
        out.getElement()
                .setAttribute("aria-label", getTranslation("inquiryreport.recommendation.out.label", line.number()));
        return new Div(
                opened(
                        "inquiryreport.recommendation.edit",
                        line,
                        new RecommendationForm(line.words(), line.addressedTo(), "inquiryreport.save", asked -> {
                            recommendations.change(room.id(), line.id(), asked, line.revision());
                            done("inquiryreport.recommendation.changed");
                        })),
                Parts.actions(out));
    }

    private NativeDetails opened(String key, RecommendationLine line, Div form) {
        var details = new NativeDetails(getTranslation(key, line.number()), form);
        details.addClassName("fm-no-print");
        return details;
    }

    private void done(String key) {
        Notice.show(getTranslation(key));
        refresh();
    }
}
