package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.moderation.Act;
import org.folkmoot.moderation.LogFilter;
import org.folkmoot.moderation.ModerationLog;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** Everything that was reported and decided. What is looked for stands in the address. */
@Route(ModerationNavigation.LOG)
@RolesAllowed("MANAGER")
class LogView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;
    private static final String ACT = "act";
    private static final String WORDS = "words";
    private static final String FILE = "moderation-log.csv";

    private final transient ModerationLog log;
    private final transient Dates dates;
    private final Select<Act> act = new Select<>();
    private final TextField words = new TextField(getTranslation("moderation.log.words"));
    private final Anchor export = new Anchor("", getTranslation("moderation.log.export"));
    private final Div list = new Div();

    LogView(ModerationLog log, Dates dates) {
        this.log = log;
        this.dates = dates;
        act.setLabel(getTranslation("moderation.log.act"));
        act.setEmptySelectionAllowed(true);
        act.setEmptySelectionCaption(getTranslation("moderation.log.act.all"));
        act.setItems(Act.values());
        act.setItemLabelGenerator(one ->
                one == null ? getTranslation("moderation.log.act.all") : getTranslation("moderation.act." + one));
        export.addClassName("fm-secondary");
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setClearButtonVisible(true);
        act.addValueChangeListener(change -> refilter(change.isFromClient()));
        words.addValueChangeListener(change -> refilter(change.isFromClient()));
        var filters = new Div(act, words);
        filters.addClassName("fm-filters");
        add(
                new PageHeader(getTranslation("moderation.log.title"), export),
                Sections.tabs(ModerationNavigation.LOG),
                filters,
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        act.setValue(asked(location, ACT).flatMap(LogView::act).orElse(null));
        words.setValue(asked(location, WORDS).orElse(""));
        var filter = new LogFilter(act.getValue(), words.getValue());
        var page = log.list(filter, PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        exporting(filter);
        list.removeAll();
        if (page.isEmpty()) list.add(new EmptyState(getTranslation("moderation.log.empty")));
        else list.add(new LogRows(page.getContent(), dates, true));
        list.add(new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private void exporting(LogFilter filter) {
        export.setHref((DownloadHandler) download -> {
            download.setFileName(FILE);
            download.setContentType("text/csv;charset=UTF-8");
            log.export(filter, download.getOutputStream());
        });
        export.getElement().setAttribute("download", FILE);
    }

    private void refilter(boolean byPerson) {
        if (!byPerson) return;
        Map<String, String> parameters = new LinkedHashMap<>();
        if (act.getValue() != null) parameters.put(ACT, act.getValue().name());
        if (!words.isEmpty()) parameters.put(WORDS, words.getValue());
        getUI().ifPresent(ui -> ui.navigate(ModerationNavigation.LOG, QueryParameters.simple(parameters)));
    }

    private static Optional<String> asked(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<Act> act(String name) {
        return Arrays.stream(Act.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.log.title");
    }
}
