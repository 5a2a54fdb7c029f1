package org.folkmoot.mail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.mail.MailService;
import org.folkmoot.mail.MailState;
import org.folkmoot.mail.MailSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/**
 * What the portal wrote to whom, what became of it, and how it leaves. State and search stand in the address
 * ({@code ?state=failed&q=anna}).
 */
@Route("admin/mail")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 130, title = "nav.mail")
class MailListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/mail";

    private static final int PAGE_SIZE = 20;
    private static final int SEARCH_MAX = 100;

    private final MailService mails;
    private final Dates dates;
    private final Nav states = new Nav();
    private final TextField search = new TextField(getTranslation("mail.list.search"));
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    MailListView(MailService mails, Dates dates) {
        this.mails = mails;
        this.dates = dates;
        states.addClassName("fm-mail-states");
        states.setAriaLabel(getTranslation("mail.list.states"));
        search.setMaxLength(SEARCH_MAX);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) UI.getCurrent().navigate(ROUTE, query(stateIn(location), change.getValue()));
        });
        var filters = new Div(search);
        filters.addClassName("fm-filters");
        add(
                new PageHeader(getTranslation("mail.list.title")),
                new DeliveryControls(mails, () -> show(location)),
                states,
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        search.setValue(wordsIn(location));
        show(location);
    }

    private void show(Location at) {
        var state = stateIn(at);
        var page = mails.list(state, wordsIn(at), PageRequest.of(Pager.pageIn(at), PAGE_SIZE));
        showStates(state, wordsIn(at));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(
                    state.isEmpty() && wordsIn(at).isEmpty()
                            ? getTranslation("mail.list.empty")
                            : getTranslation("mail.list.none-such")));
            return;
        }
        var rows = new Rows();
        page.forEach(mail -> rows.add(row(mail)));
        list.add(rows, new Pager(at, page.getNumber(), page.getTotalPages()));
    }

    private void showStates(Optional<MailState> chosen, String words) {
        states.removeAll();
        var counts = mails.counts();
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        states.add(link(Optional.empty(), words, getTranslation("mail.list.all"), all, chosen.isEmpty()));
        counts.forEach((state, count) -> states.add(link(
                Optional.of(state),
                words,
                MailStates.word(this, state),
                count,
                chosen.filter(state::equals).isPresent())));
    }

    private Anchor link(Optional<MailState> state, String words, String text, long count, boolean current) {
        var to = new Location(ROUTE, query(state, words)).getPathWithQueryParameters();
        var link = new Anchor(to, getTranslation("mail.list.state-count", text, count));
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private static QueryParameters query(Optional<MailState> state, String words) {
        Map<String, String> query = new LinkedHashMap<>();
        state.ifPresent(chosen -> query.put("state", chosen.name().toLowerCase(Locale.ROOT)));
        if (!words.isBlank()) query.put("q", words);
        return QueryParameters.simple(query);
    }

    private static String wordsIn(Location location) {
        var words = location.getQueryParameters().getSingleParameter("q").orElse("");
        return words.length() > SEARCH_MAX ? words.substring(0, SEARCH_MAX) : words;
    }

    private static Optional<MailState> stateIn(Location location) {
        var asked = location.getQueryParameters().getSingleParameter("state").orElse("");
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(asked))
                .findFirst();
    }

    private Row row(MailSummary mail) {
        return new Row(mail.subject(), grey(mail), MailView.link(mail.id())).end(MailStates.pill(this, mail.state()));
    }

    private String grey(MailSummary mail) {
        return Stream.of(
                        getTranslation("mail.list.to", mail.to(), dates.moment(mail.writtenAt())),
                        mail.nextAttemptAt() == null || mail.lastAnswer() == null
                                ? ""
                                : getTranslation("mail.list.next", dates.moment(mail.nextAttemptAt())),
                        mail.why() == null ? "" : getTranslation("mail.reason." + mail.why()),
                        mail.state() == MailState.SENT || mail.lastAnswer() == null ? "" : mail.lastAnswer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.list.title");
    }
}
