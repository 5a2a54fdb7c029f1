package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.InquirySummary;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pill;
import org.springframework.data.domain.PageRequest;

/** All inquiries by stage, with their vacancies: free seats, and a box for each lead that is wanted. */
@Route("inquiries/board")
@AnonymousAllowed
class InquiryBoardView extends Main implements HasDynamicTitle {

    static final String ROUTE = "inquiries/board";

    /** In a column; the rest is a page of the list away. */
    private static final int CARDS = 12;

    InquiryBoardView(InquiryService inquiries) {
        addClassName("fm-inquiry-board-page");
        var header = new PageHeader(getTranslation("inquiry.board.title"));
        header.kicker(new Anchor("inquiries", getTranslation("inquiry.back")));
        header.subline(getTranslation("inquiry.board.subline"));
        var board = new Div();
        board.addClassName("fm-inquiry-board");
        for (var stage : InquiryStage.values()) board.add(column(stage, inquiries));
        add(header, board);
    }

    private Section column(InquiryStage stage, InquiryService inquiries) {
        var page = inquiries.list(stage, PageRequest.of(0, CARDS));
        var title = new H2(getTranslation("inquiry.stage." + stage));
        var count = new Span(String.valueOf(page.getTotalElements()));
        count.addClassName("fm-count");
        title.add(new Span(" "), count);
        var cards = new UnorderedList();
        page.forEach(one -> cards.add(card(one)));
        var column = new Section(title);
        column.addClassName("fm-inquiry-column");
        column.add(page.isEmpty() ? new Paragraph(getTranslation("inquiry.board.none")) : cards);
        if (page.getTotalPages() > 1) {
            var more = new RouterLink(getTranslation("inquiry.board.more"), InquiryListView.class);
            more.setQueryParameters(QueryParameters.of(
                    "stage", stage.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            column.add(more);
        }
        return column;
    }

    private ListItem card(InquirySummary inquiry) {
        var name = new H3(new Anchor(InquiryPage.link(inquiry.id()), inquiry.question()));
        var vacancies = new Div();
        vacancies.addClassName("fm-vacancies");
        var free = inquiry.seats() - inquiry.taken();
        if (open(inquiry.stage()) && free > 0) vacancies.add(vacancy(getTranslation("inquiry.board.free", free)));
        for (var slot = 0; InquiryWords.leadWanted(inquiry) && slot < inquiry.leadsWanted(); slot++)
            vacancies.add(vacancy(getTranslation("inquiry.lead-wanted")));
        var card = new ListItem(name, new Paragraph(InquiryWords.seats(inquiry, this)), vacancies);
        card.addClassName("fm-inquiry-card");
        if (inquiry.mine()) card.add(new Pill(getTranslation("inquiry.mine"), Pill.Tone.GOOD));
        return card;
    }

    private static Component vacancy(String words) {
        var box = new Span(words);
        box.addClassName("fm-vacancy");
        return box;
    }

    private static boolean open(InquiryStage stage) {
        return stage == InquiryStage.RECRUITING || stage == InquiryStage.UNDER_WAY;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.board.title");
    }
}
