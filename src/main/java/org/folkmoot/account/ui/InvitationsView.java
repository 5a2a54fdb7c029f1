package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.account.DoorService;
import org.folkmoot.account.InvitationLine;
import org.folkmoot.account.InvitationService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** Inviting people, and the invitations that wait for theirs. */
@Route("members/invitations")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@Menu(order = 122, title = "nav.invitations")
class InvitationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "members/invitations";

    private static final int PAGE_SIZE = 20;

    private final InvitationService invitations;
    private final Dates dates;
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    InvitationsView(InvitationService invitations, OrganisationService organisations, DoorService doors, Dates dates) {
        this.invitations = invitations;
        this.dates = dates;
        add(new PageHeader(getTranslation("account.invitations.title")));
        if (doors.doors().invitations())
            add(new PageSection(
                    getTranslation("account.invitations.new"), new InviteForm(organisations.all(), asked -> {
                        var sent = invitations.invite(asked);
                        show();
                        return sent;
                    })));
        else add(new Paragraph(getTranslation("account.invitations.closed")));
        add(new PageSection(getTranslation("account.invitations.pending"), list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        show();
    }

    private void show() {
        var page = invitations.pending(PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(getTranslation("account.invitations.empty")));
            return;
        }
        var rows = new Rows();
        page.forEach(invitation -> rows.add(row(invitation)));
        list.add(rows, new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private Row row(InvitationLine invitation) {
        var grey = Stream.of(
                        invitation.name().isBlank() ? "" : invitation.email(),
                        roles(invitation.roles()),
                        invitation.organisationName(),
                        getTranslation(
                                "account.invitations.sent", invitation.invitedBy(), dates.day(invitation.sentAt())),
                        invitation.expired()
                                ? ""
                                : getTranslation("account.invitations.until", dates.day(invitation.expiresAt())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        var row = new Row(invitation.name().isBlank() ? invitation.email() : invitation.name(), grey);
        if (invitation.expired()) row.end(new Pill(getTranslation("account.invitations.expired"), Pill.Tone.ACCENT));
        return row.end(again(invitation), back(invitation));
    }

    private Button again(InvitationLine invitation) {
        var button = new Button(
                getTranslation("account.invitations.again"),
                click -> tryTo(() -> {
                    invitations.sendAgain(invitation.id());
                    Notice.show(getTranslation("account.invitations.sent-again", invitation.email()));
                }));
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("account.invitations.again-one", invitation.email()));
        return button;
    }

    private Button back(InvitationLine invitation) {
        var button = new Button(
                getTranslation("account.invitations.back"),
                click -> Confirm.ask(
                        getTranslation("account.invitations.back-title", invitation.email()),
                        getTranslation("account.invitations.back-text"),
                        getTranslation("account.invitations.back"),
                        () -> tryTo(() -> invitations.takeBack(invitation.id()))));
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("account.invitations.back-one", invitation.email()));
        return button;
    }

    private void tryTo(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
        show();
    }

    private String roles(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(role -> getTranslation("member.role." + role))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.invitations.title");
    }
}
