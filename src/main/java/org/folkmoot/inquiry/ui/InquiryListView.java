package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.InquirySummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** All inquiries, those with open seats first; {@code ?stage=recruiting&page=2}. */
@Route("inquiries")
@Menu(order = 3, title = "nav.inquiries")
@AnonymousAllowed
class InquiryListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient InquiryService inquiries;
    private final transient CurrentMember member;

    InquiryListView(InquiryService inquiries, CurrentMember member) {
        this.inquiries = inquiries;
        this.member = member;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var stage = location.getQueryParameters()
                .getSingleParameter("stage")
                .flatMap(name -> Arrays.stream(InquiryStage.values())
                        .filter(known -> inAddress(known).equals(name))
                        .findFirst());
        var page = inquiries.list(stage.orElse(null), PageRequest.of(Pager.pageIn(location), ROWS));
        removeAll();
        add(header(), filters(stage), list(page, stage.isPresent()));
        add(new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("inquiry.list.title"));
        header.subline(getTranslation("inquiry.list.subline"));
        var actions = new ArrayList<Component>();
        actions.add(link(InquiryBoardView.ROUTE, "inquiry.board.title", "fm-quiet"));
        actions.add(link("inquiries/metrics", "inquiry.list.metrics", "fm-quiet"));
        if (mayPropose()) {
            actions.add(link("inquiries/method-templates", "inquiry.list.methods", "fm-quiet"));
            actions.add(link("inquiries/new", "inquiry.list.new", "fm-secondary"));
        }
        header.actions(actions.toArray(Component[]::new));
        return header;
    }

    private Anchor link(String path, String key, String className) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName(className);
        return link;
    }

    private Div filters(Optional<InquiryStage> chosen) {
        var field = new Select<InquiryStage>();
        field.setLabel(getTranslation("inquiry.list.stage"));
        field.setItems(InquiryStage.values());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("inquiry.list.all-stages"));
        field.setItemLabelGenerator(stage ->
                stage == null ? getTranslation("inquiry.list.all-stages") : getTranslation("inquiry.stage." + stage));
        chosen.ifPresent(field::setValue);
        field.addValueChangeListener(change -> field.getUI()
                .ifPresent(ui -> ui.navigate(
                        "inquiries",
                        Optional.ofNullable(change.getValue())
                                .map(stage -> QueryParameters.of("stage", inAddress(stage)))
                                .orElse(QueryParameters.empty()))));
        var filters = new Div(field);
        filters.addClassName("fm-filters");
        return filters;
    }

    private Component list(Page<InquirySummary> page, boolean filtered) {
        if (page.isEmpty()) return nothing(filtered);
        var rows = new Rows();
        page.forEach(inquiry -> {
            var row = new Row(
                    inquiry.question(),
                    InquiryWords.seats(inquiry, this),
                    "inquiries/" + inquiry.id().value());
            if (inquiry.mine()) row.end(new Pill(getTranslation("inquiry.mine"), Pill.Tone.GOOD));
            rows.add(row.end(InquiryWords.stage(inquiry, this)));
        });
        return rows;
    }

    private EmptyState nothing(boolean filtered) {
        if (filtered)
            return new EmptyState(
                    getTranslation("inquiry.list.none-here"),
                    new Anchor("inquiries", getTranslation("inquiry.list.show-all")));
        return mayPropose()
                ? new EmptyState(
                        getTranslation("inquiry.list.none"),
                        new Anchor("inquiries/new", getTranslation("inquiry.list.new")))
                : new EmptyState(
                        getTranslation("inquiry.list.none"),
                        new Anchor("conversations", getTranslation("inquiry.list.see-conversations")));
    }

    private boolean mayPropose() {
        return member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
    }

    private static String inAddress(InquiryStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.list.title");
    }
}
