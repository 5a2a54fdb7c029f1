package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.inquiryreport.InquiryReportDocuments;
import org.folkmoot.inquiryreport.RecommendationLine;
import org.folkmoot.inquiryreport.RecommendationReply;
import org.folkmoot.inquiryreport.RecommendationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** What all inquiries recommend, what is due first: {@code ?answer=partly&overdue=1&page=2}. */
@Route(InquiryReportNavigation.ALL_RECOMMENDATIONS)
@Menu(order = 107, title = "inquiryreport.list.title")
@AnonymousAllowed
class RecommendationListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;
    private static final int TABLE_ROWS = 5000;
    private static final int EXCERPT = 160;

    private final transient RecommendationService recommendations;
    private final transient InquiryReportDocuments documents;
    private final transient Dates dates;

    RecommendationListView(RecommendationService recommendations, InquiryReportDocuments documents, Dates dates) {
        this.recommendations = recommendations;
        this.documents = documents;
        this.dates = dates;
        addClassName("fm-recommendations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var query = location.getQueryParameters();
        var reply = query.getSingleParameter("answer").flatMap(RecommendationListView::named);
        var late = query.getSingleParameter("overdue").isPresent();
        var page = recommendations.list(reply.orElse(null), late, PageRequest.of(Pager.pageIn(location), ROWS));
        removeAll();
        var header = new PageHeader(getTranslation("inquiryreport.list.title"));
        header.subline(getTranslation("inquiryreport.list.subline"));
        header.actions(Parts.link(InquiryReportNavigation.METRICS, "inquiryreport.metrics.title", "fm-quiet"));
        if (!page.isEmpty())
            header.beside(List.of(Parts.download(
                    "inquiryreport.csv",
                    "recommendations.csv",
                    "text/csv;charset=utf-8",
                    () -> documents.csv(recommendations
                            .list(reply.orElse(null), late, PageRequest.of(0, TABLE_ROWS))
                            .getContent()))));
        add(
                header,
                filters(reply.orElse(null), late),
                list(page, reply.isPresent() || late),
                new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private Div filters(@Nullable RecommendationReply chosen, boolean late) {
        var reply = new Select<RecommendationReply>();
        reply.setLabel(getTranslation("inquiryreport.answer.reply"));
        reply.setItems(RecommendationReply.values());
        reply.setEmptySelectionAllowed(true);
        reply.setEmptySelectionCaption(getTranslation("inquiryreport.list.all-answers"));
        reply.setItemLabelGenerator(one -> one == null
                ? getTranslation("inquiryreport.list.all-answers")
                : getTranslation("inquiryreport.reply." + one));
        reply.setValue(chosen);
        var overdue = new Checkbox(getTranslation("inquiryreport.list.overdue"), late);
        reply.addValueChangeListener(change -> go(change.getValue(), overdue.getValue()));
        overdue.addValueChangeListener(change -> go(reply.getValue(), change.getValue()));
        var filters = new Div(reply, overdue);
        filters.addClassName("fm-filters");
        return filters;
    }

    private void go(@Nullable RecommendationReply reply, boolean late) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        if (reply != null) wanted.put("answer", List.of(inAddress(reply)));
        if (late) wanted.put("overdue", List.of("1"));
        getUI().ifPresent(ui -> ui.navigate(InquiryReportNavigation.ALL_RECOMMENDATIONS, new QueryParameters(wanted)));
    }

    private Component list(Page<RecommendationLine> page, boolean filtered) {
        if (page.isEmpty() && filtered)
            return new EmptyState(
                    getTranslation("inquiryreport.list.none-here"),
                    new Anchor(
                            InquiryReportNavigation.ALL_RECOMMENDATIONS,
                            getTranslation("inquiryreport.list.show-all")));
        if (page.isEmpty())
            return new EmptyState(
                    getTranslation("inquiryreport.list.none"),
                    new Anchor("inquiries", getTranslation("inquiryreport.list.see-inquiries")));
        var rows = new Rows();
        page.forEach(one -> rows.add(new Row(
                        RichText.excerpt(one.words(), EXCERPT),
                        "",
                        InquiryReportNavigation.recommendations(one.inquiry()))
                .grey(
                        new Span(RecommendationWords.standing(one, dates) + " · "),
                        new Anchor("inquiries/" + one.inquiry().value(), one.question()))
                .end(RecommendationWords.pill(one))));
        return rows;
    }

    private static Optional<RecommendationReply> named(String name) {
        return Arrays.stream(RecommendationReply.values())
                .filter(one -> inAddress(one).equals(name))
                .findFirst();
    }

    private static String inAddress(RecommendationReply reply) {
        return reply.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiryreport.list.title");
    }
}
