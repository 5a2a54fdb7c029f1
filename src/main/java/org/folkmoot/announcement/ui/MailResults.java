package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.announcement.AnnouncementId;
import org.folkmoot.announcement.AnnouncementService;
import org.folkmoot.mail.MailResult;
import org.folkmoot.mail.MailState;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** What became of the mails: a figure a state, and the people behind it. The state stands in the address. */
class MailResults extends Div {

    private static final int PAGE_SIZE = 20;

    MailResults(AnnouncementService announcements, MemberService members, AnnouncementId id, Location location) {
        var counts = announcements.result(id);
        var state = stateIn(location);
        var states = new Nav();
        states.addClassName("fm-mail-states");
        states.setAriaLabel(getTranslation("mail.list.states"));
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        states.add(link(id, Optional.empty(), getTranslation("mail.list.all"), all, state.isEmpty()));
        counts.forEach((one, count) -> {
            if (count > 0 || state.filter(one::equals).isPresent())
                states.add(link(
                        id,
                        Optional.of(one),
                        getTranslation("mail.state." + one),
                        count,
                        state.filter(one::equals).isPresent()));
        });
        add(states);
        var page = announcements.mails(id, state, PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        if (page.isEmpty()) {
            add(new Paragraph(getTranslation("announcement.result.none")));
            return;
        }
        var names = members.namesOf(
                page.stream().map(MailResult::member).filter(Objects::nonNull).collect(Collectors.toSet()));
        var rows = new Rows();
        page.forEach(mail -> rows.add(row(mail, names)));
        add(rows, Pager.inAnyOrder(location, page.getNumber(), page.getTotalPages()));
    }

    private Row row(MailResult mail, Map<MemberId, String> names) {
        var member = mail.member();
        var name = member == null
                ? getTranslation("announcement.result.gone")
                : names.getOrDefault(member, getTranslation("announcement.result.gone"));
        var grey = Stream.of(
                        mail.address(),
                        mail.why() == null ? "" : getTranslation("mail.reason." + mail.why()),
                        mail.state() == MailState.SENT || mail.lastAnswer() == null ? "" : mail.lastAnswer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Row(name, grey).end(Words.pill(this, mail.state()));
    }

    private Anchor link(AnnouncementId id, Optional<MailState> state, String words, long count, boolean current) {
        var query = state.map(one -> QueryParameters.of("state", one.name().toLowerCase(Locale.ROOT)))
                .orElse(QueryParameters.empty());
        var link = new Anchor(
                new Location(AnnouncementNavigation.link(id), query).getPathWithQueryParameters(),
                getTranslation("mail.list.state-count", words, count));
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private static Optional<MailState> stateIn(Location location) {
        var asked = location.getQueryParameters().getSingleParameter("state").orElse("");
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(asked))
                .findFirst();
    }
}
