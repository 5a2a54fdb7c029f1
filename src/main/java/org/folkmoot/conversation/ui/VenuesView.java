package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.VenueFacts;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.conversation.VenueService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** Venues people meet at again and again: added, changed, retired. */
@Route(VenuesView.ROUTE)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class VenuesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "conversations/venues";

    private final transient VenueService venues;
    private final transient ProgrammeService programme;
    private final transient Dates dates;

    VenuesView(VenueService venues, ProgrammeService programme, Dates dates) {
        this.venues = venues;
        this.programme = programme;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("conversation.venues.title"), adding("fm-primary"));
        header.kicker(new Anchor("conversations", getTranslation("conversation.back")));
        header.subline(getTranslation("conversation.venues.subline"));
        add(header);
        var standing = venues.list();
        if (standing.isEmpty()) add(new EmptyState(getTranslation("conversation.venues.none"), adding("fm-secondary")));
        else {
            var rows = new Rows();
            standing.forEach(venue -> rows.add(row(venue)));
            add(rows);
        }
        var retired = venues.retired();
        if (!retired.isEmpty()) add(retired(retired));
    }

    private NativeButton adding(String className) {
        var add = new NativeButton(
                getTranslation("conversation.venues.add"),
                click -> new VenueDialog(
                                getTranslation("conversation.venues.add"),
                                programme.areas(),
                                null,
                                facts -> save(() -> venues.add(facts), facts))
                        .open());
        add.addClassName(className);
        return add;
    }

    private Row row(VenueLine venue) {
        var change = new NativeButton(
                getTranslation("conversation.venues.change"),
                click -> new VenueDialog(
                                getTranslation("conversation.venues.change-title", venue.name()),
                                programme.areas(),
                                venue,
                                facts -> save(() -> venues.change(venue.id(), venue.edition(), facts), facts))
                        .open());
        change.addClassName("fm-quiet");
        change.setAriaLabel(getTranslation("conversation.venues.change") + ": " + venue.name());
        var retire = new NativeButton(getTranslation("conversation.venues.retire"), click -> retire(venue));
        retire.addClassName("fm-quiet");
        retire.setAriaLabel(getTranslation("conversation.venues.retire") + ": " + venue.name());
        var row = new Row(venue.name(), "").end(change, retire);
        var facts = new Span(getTranslation("conversation.venues.line", venue.areaName(), venue.capacity()));
        return row.grey(facts, lines(venue.address()), lines(venue.access()));
    }

    private static Div lines(String text) {
        var lines = new Div(text);
        lines.addClassName("fm-address");
        lines.setVisible(!text.isEmpty());
        return lines;
    }

    private Section retired(List<VenueLine> retired) {
        var rows = new Rows();
        for (var venue : retired) {
            var at = venue.retiredAt();
            rows.add(new Row(
                    venue.name(),
                    at == null
                            ? ""
                            : getTranslation("conversation.venues.retired-line", dates.moment(at))
                                    + (venue.retiredBy().isEmpty() ? "" : " · " + venue.retiredBy())));
        }
        var section = new Section(new H2(getTranslation("conversation.venues.retired")), rows);
        section.addClassName("fm-section");
        return section;
    }

    /** @return what is to be said in the form, or nothing when it is saved */
    private Optional<String> save(Runnable work, VenueFacts facts) {
        try {
            work.run();
            Notice.show(getTranslation("conversation.venues.saved", facts.name()));
            show();
            return Optional.empty();
        } catch (RefusedException no) {
            return Optional.of(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private void retire(VenueLine venue) {
        Confirm.ask(
                getTranslation("conversation.venues.retire-title", venue.name()),
                getTranslation("conversation.venues.retire-text"),
                getTranslation("conversation.venues.retire"),
                () -> {
                    try {
                        venues.retire(venue.id());
                        Notice.show(getTranslation("conversation.venues.retired-now", venue.name()));
                    } catch (RefusedException no) {
                        Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
                    }
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.venues.title");
    }
}
