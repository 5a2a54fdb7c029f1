package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.prioritymap.ConnectionLine;
import org.folkmoot.prioritymap.ConnectionLine.Partner;
import org.folkmoot.prioritymap.ConnectionService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** Priorities of an inquiry with their obvious and less obvious partners. */
@Route(MapNavigation.CONNECTIONS)
@AnonymousAllowed
class ConnectionsView extends InquiryPage {

    private final transient ConnectionService connections;
    private final transient OrganisationService organisations;
    private final transient Dates dates;

    ConnectionsView(InquiryRooms rooms, ConnectionService connections, OrganisationService organisations, Dates dates) {
        super(rooms, "prioritymap.connections.title");
        this.connections = connections;
        this.organisations = organisations;
        this.dates = dates;
        addClassName("fm-connections");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var writes = room.inside() && room.underWay();
        add(new Paragraph(getTranslation("prioritymap.connections.intro")));
        if (writes) {
            var add = new NativeButton(
                    getTranslation("prioritymap.connections.add"),
                    click -> new ConnectionDialog(null, register(), asked -> {
                                connections.add(room.id(), asked);
                                refresh();
                            })
                            .open());
            add.addClassName("fm-primary");
            header.actions(add);
        }
        var all = connections.all(room.id());
        if (all.isEmpty()) add(new EmptyState(getTranslation("prioritymap.connections.none")));
        all.forEach(one -> add(part(room, one, writes)));
    }

    private PageSection part(InquiryRoom room, ConnectionLine one, boolean writes) {
        var sides = new Div(
                side("prioritymap.connections.obvious", one.obvious()),
                side("prioritymap.connections.less-obvious", one.lessObvious()));
        sides.addClassName("fm-connection-sides");
        var part = new PageSection(one.priority(), sides);
        if (!one.steps().isEmpty()) {
            var steps = new OrderedList();
            one.steps().forEach(step -> steps.add(new ListItem(step)));
            part.add(new H3(getTranslation("prioritymap.connections.steps")), steps);
        }
        var when = dates.moment(one.changedAt());
        var last = new Paragraph(
                one.changedBy() == null
                        ? getTranslation("prioritymap.changed", when)
                        : getTranslation("prioritymap.changed-by", one.changedBy(), when));
        last.addClassName("fm-grey");
        part.add(last, actions(room, one, writes));
        return part;
    }

    private Div actions(InquiryRoom room, ConnectionLine one, boolean writes) {
        var actions = new Div();
        actions.addClassName("fm-actions");
        if (writes) {
            var change = new NativeButton(
                    getTranslation("prioritymap.connections.change"),
                    click -> new ConnectionDialog(one, register(), asked -> {
                                connections.word(room.id(), one.id(), one.revision(), asked);
                                refresh();
                            })
                            .open());
            change.addClassName("fm-secondary");
            change.setAriaLabel(getTranslation("prioritymap.connections.change-label", one.priority()));
            actions.add(change);
        }
        if (room.runs() && room.stage() != InquiryStage.CLOSED) {
            var away = new NativeButton(
                    getTranslation("prioritymap.connections.away"),
                    click -> Confirm.ask(
                            getTranslation("prioritymap.connections.away.ask"),
                            getTranslation("prioritymap.connections.away.text"),
                            getTranslation("prioritymap.connections.away"),
                            () -> takeAway(room, one)));
            away.addClassName("fm-quiet");
            away.setAriaLabel(getTranslation("prioritymap.connections.away-label", one.priority()));
            actions.add(away);
        }
        actions.setVisible(actions.getComponentCount() > 0);
        return actions;
    }

    private void takeAway(InquiryRoom room, ConnectionLine one) {
        try {
            connections.takeAway(room.id(), one.id());
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        refresh();
    }

    private Div side(String key, List<Partner> partners) {
        var side = new Div(new H3(getTranslation(key)));
        if (partners.isEmpty()) side.add(new Paragraph(getTranslation("prioritymap.connections.nobody")));
        else {
            var list = new UnorderedList();
            partners.forEach(partner -> list.add(new ListItem(name(partner))));
            side.add(list);
        }
        return side;
    }

    private static Component name(Partner partner) {
        var organisation = partner.organisation();
        return organisation == null
                ? new Span(partner.name())
                : new Anchor("organisations/" + organisation.value(), partner.name());
    }

    private List<String> register() {
        return organisations.all().stream().map(OrganisationSummary::name).toList();
    }
}
