package org.folkmoot.facilitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.facilitation.Pool;
import org.folkmoot.facilitation.PoolAsk;
import org.folkmoot.facilitation.PoolService;
import org.folkmoot.facilitation.PoolSort;
import org.folkmoot.facilitation.Trained;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Who could run conversations; {@code ?trained=yes&day=2026-12-03&area=Babergh&sort=SHARE&page=2}. */
@Route(FacilitationNavigation.POOL)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class PoolView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 25;
    private static final String TRAINED = "trained";
    private static final String DAY = "day";
    private static final String AREA = "area";
    private static final String SORT = "sort";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final transient PoolService service;
    private final transient ProgrammeService programme;
    private final transient CurrentMember member;
    private final transient PortalClock clock;
    private final transient Dates dates;

    PoolView(PoolService service, ProgrammeService programme, CurrentMember member, PortalClock clock, Dates dates) {
        this.service = service;
        this.programme = programme;
        this.member = member;
        this.clock = clock;
        this.dates = dates;
        addClassName("fm-pool");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var areas = programme.areas();
        var area = Parts.parameter(location, AREA)
                .flatMap(name ->
                        areas.stream().filter(one -> one.name().equals(name)).findFirst());
        var trained = Parts.parameter(location, TRAINED)
                .filter(word -> word.equals(YES) || word.equals(NO))
                .map(YES::equals);
        var day = Parts.day(location, DAY);
        var sort = Parts.parameter(location, SORT)
                .flatMap(name -> Stream.of(PoolSort.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(PoolSort.NAME);
        var asked = new PoolAsk(
                trained.orElse(null), day.orElse(null), area.map(Area::id).orElse(null), sort);
        var pool = service.pool(asked);
        removeAll();
        add(header(asked, pool), filters(areas, area, trained, day, sort));
        if (pool.people().isEmpty()) {
            add(
                    asked.narrowed()
                            ? new EmptyState(
                                    getTranslation("facilitation.none-here"),
                                    new Anchor(FacilitationNavigation.POOL, getTranslation("facilitation.show-all")))
                            : new EmptyState(getTranslation("facilitation.none")));
        } else {
            var pages = Math.ceilDiv(pool.people().size(), ROWS);
            var page = Math.min(Pager.pageIn(location), pages - 1);
            var rows = new Rows();
            pool.people().stream().skip((long) page * ROWS).limit(ROWS).forEach(one -> rows.add(row(one, pool)));
            add(rows, Pager.inAnyOrder(location, page, pages));
        }
        if (member.has(Role.MANAGER) && !pool.former().isEmpty()) add(former(pool));
    }

    private PageHeader header(PoolAsk asked, Pool pool) {
        var actions = new ArrayList<Component>();
        if (member.has(Role.FACILITATOR)) {
            var mine = new Anchor(FacilitationNavigation.MINE, getTranslation("facilitation.availability.mine"));
            mine.addClassName("fm-secondary");
            actions.add(mine);
        }
        if (member.has(Role.MANAGER)) {
            var rota = new Anchor(FacilitationNavigation.ROTA, getTranslation("facilitation.rota.link"));
            rota.addClassName("fm-primary");
            actions.addFirst(rota);
            actions.add(Parts.quiet(FacilitationNavigation.TRAINING, getTranslation("facilitation.training.title")));
            if (pool.all() > 0) actions.add(csv(asked));
        }
        var header = new PageHeader(getTranslation("facilitation.title"), actions.toArray(Component[]::new));
        header.kicker(new Anchor("conversations", getTranslation("facilitation.back")));
        if (pool.all() > 0)
            header.subline(getTranslation("facilitation.subline", pool.all(), pool.months(), share(pool.fairShare())));
        return header;
    }

    private Anchor csv(PoolAsk asked) {
        var name = "facilitators.csv";
        var link = Parts.quiet("", getTranslation("facilitation.export"));
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = service.table(asked);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }

    private Div filters(
            List<Area> areas, Optional<Area> area, Optional<Boolean> trained, Optional<LocalDate> day, PoolSort sort) {
        var chosen = new LinkedHashMap<String, String>();
        trained.ifPresent(yes -> chosen.put(TRAINED, yes ? YES : NO));
        day.ifPresent(one -> chosen.put(DAY, one.toString()));
        area.ifPresent(one -> chosen.put(AREA, one.name()));
        if (sort != PoolSort.NAME) chosen.put(SORT, sort.name());
        var training = new Select<String>();
        training.setLabel(getTranslation("facilitation.filter.trained"));
        training.setItems("", YES, NO);
        training.setItemLabelGenerator(word -> switch (word) {
            case YES -> getTranslation("facilitation.filter.trained-yes");
            case NO -> getTranslation("facilitation.filter.trained-no");
            default -> getTranslation("facilitation.filter.any");
        });
        training.setValue(trained.map(yes -> yes ? YES : NO).orElse(""));
        training.addValueChangeListener(change -> go(chosen, TRAINED, change.getValue()));
        var free = Parts.day(getTranslation("facilitation.filter.day"));
        free.setClearButtonVisible(true);
        day.ifPresent(free::setValue);
        free.addValueChangeListener(change -> go(
                chosen,
                DAY,
                Optional.ofNullable(change.getValue()).map(LocalDate::toString).orElse("")));
        var order = new Select<PoolSort>();
        order.setLabel(getTranslation("facilitation.sort"));
        order.setItems(PoolSort.values());
        order.setItemLabelGenerator(one -> getTranslation("facilitation.sort." + one));
        order.setValue(sort);
        order.addValueChangeListener(change -> go(
                chosen,
                SORT,
                change.getValue() == PoolSort.NAME ? "" : change.getValue().name()));
        var filters = new Div(training, free);
        filters.addClassName("fm-filters");
        if (!areas.isEmpty()) {
            var where = new ComboBox<Area>(getTranslation("facilitation.filter.area"));
            where.setItems(areas);
            where.setItemLabelGenerator(Area::name);
            where.setClearButtonVisible(true);
            area.ifPresent(where::setValue);
            where.addValueChangeListener(change -> go(
                    chosen,
                    AREA,
                    Optional.ofNullable(change.getValue()).map(Area::name).orElse("")));
            filters.add(where);
        }
        filters.add(order);
        return filters;
    }

    private static void go(Map<String, String> chosen, String name, String value) {
        var parameters = new LinkedHashMap<>(chosen);
        if (value.isEmpty()) parameters.remove(name);
        else parameters.put(name, value);
        UI.getCurrent()
                .navigate(
                        FacilitationNavigation.POOL,
                        parameters.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(parameters));
    }

    private Row row(Pool.Person one, Pool pool) {
        var row = new Row(one.name(), "");
        row.grey(
                line(one.organisation() == null ? "" : one.organisation()),
                line(trainings(one)),
                line(ran(one)),
                line(free(one)));
        row.end(
                new Pill(
                        getTranslation(one.trainedToday() ? "facilitation.trained" : "facilitation.not-trained"),
                        one.trainedToday() ? Pill.Tone.GOOD : Pill.Tone.WAITING),
                new Span(getTranslation("facilitation.share", one.had(), share(pool.fairShare()))));
        if (member.has(Role.MANAGER)) {
            var link = Parts.quiet(
                    FacilitationNavigation.availability(one.member()),
                    getTranslation("facilitation.availability.link"));
            link.setAriaLabel(getTranslation("facilitation.availability.link") + ": " + one.name());
            row.end(link);
        }
        return row;
    }

    private String trainings(Pool.Person one) {
        if (one.trainings().isEmpty()) return getTranslation("facilitation.training.never");
        return one.trainings().stream().map(this::training).collect(Collectors.joining("; "));
    }

    private String training(Trained one) {
        var words = getTranslation(
                one.recordedBy().isEmpty() ? "facilitation.training.line-unnamed" : "facilitation.training.line",
                one.course(),
                dates.day(one.attendedOn()),
                one.recordedBy());
        var expires = one.expiresOn();
        if (expires == null) return words;
        return words + ", "
                + getTranslation(
                        one.validOn(clock.today()) ? "facilitation.training.until" : "facilitation.training.expired",
                        dates.day(expires));
    }

    private String ran(Pool.Person one) {
        var last = one.last();
        var ran = last == null
                ? getTranslation("facilitation.ran-none")
                : getTranslation("facilitation.ran", one.ran(), dates.day(last.at()), last.series());
        return ran + " " + getTranslation("facilitation.to-come", one.toCome());
    }

    private String free(Pool.Person one) {
        var months = one.free().stream()
                .map(month -> getTranslation(
                        "facilitation.free-days",
                        month.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        month.days(),
                        month.runs()))
                .collect(Collectors.joining("; "));
        var most = one.maxPerMonth() == null ? "" : " " + getTranslation("facilitation.at-most", one.maxPerMonth());
        return (one.said() ? months : getTranslation("facilitation.said-nothing") + " " + months) + "." + most;
    }

    private PageSection former(Pool pool) {
        var rows = new Rows();
        pool.former()
                .forEach(one -> rows.add(new Row(
                        one.name().isEmpty() ? getTranslation("facilitation.gone") : one.name(),
                        getTranslation("facilitation.former-line", one.toCome()))));
        return new PageSection(
                getTranslation("facilitation.former"), new Paragraph(getTranslation("facilitation.former-note")), rows);
    }

    private static Div line(String text) {
        var line = new Div(text);
        line.setVisible(!text.isEmpty());
        return line;
    }

    private static String share(double share) {
        return String.format(Locale.UK, "%.1f", share);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("facilitation.title");
    }
}
