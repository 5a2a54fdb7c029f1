package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.member.AffiliationId;
import org.folkmoot.member.MemberDetail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RoleChangeLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** One person: roles with their history, affiliations, a first password. */
@Route("members/:memberId")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class MemberView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MemberService members;
    private final OrganisationService organisations;
    private final Dates dates;
    private final PortalClock clock;
    private final Div password = new Div();
    private final Div body = new Div();
    private final List<PersonSection> sections;
    private String name = "";

    MemberView(
            MemberService members,
            OrganisationService organisations,
            List<PersonSection> sections,
            Dates dates,
            PortalClock clock) {
        this.members = members;
        this.organisations = organisations;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PersonSection::order))
                .toList();
        this.dates = dates;
        this.clock = clock;
    }

    static String link(MemberId id) {
        return MembersView.ROUTE + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("memberId")
                .flatMap(MemberId::parse)
                .flatMap(members::find)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(MemberDetail person) {
        name = person.name();
        removeAll();
        password.removeAll();
        add(
                new PageHeader(name)
                        .kicker(new Anchor(MembersView.ROUTE, getTranslation("member.list.title")))
                        .subline(getTranslation("member.person.subline", person.email(), dates.day(person.joinedAt()))),
                password,
                body);
        show(person);
    }

    private void show(MemberDetail person) {
        body.removeAll();
        if (neverIn(person) && password.getChildren().findAny().isEmpty()) password.add(firstPassword(person));
        body.add(roles(person), affiliations(person), history(person));
        sections.forEach(section -> section.create(person.id())
                .ifPresent(part -> body.add(new PageSection(getTranslation(section.titleKey()), part))));
    }

    private static boolean neverIn(MemberDetail person) {
        return person.hasAccount() && !person.canSignIn() && person.lastHereAt() == null;
    }

    private void showAgain(MemberId id) {
        members.find(id).ifPresent(this::show);
    }

    private Div firstPassword(MemberDetail person) {
        var give = new Button(getTranslation("member.first-password.button"), click -> {
            password.removeAll();
            try {
                var made = members.giveFirstPassword(person.id());
                password.add(new OncePassword(person.name(), person.email(), made));
            } catch (RefusedException refused) {
                password.add(new Paragraph(Words.refusal(this, refused)));
            }
        });
        give.addClassName("fm-secondary");
        var part = new Div(new Paragraph(getTranslation("member.first-password.text")), give);
        part.addClassName("fm-note");
        return part;
    }

    private com.vaadin.flow.component.Component roles(MemberDetail person) {
        var boxes = new RoleBoxes(person.roles());
        boxes.setLabel(getTranslation("member.roles.label", person.name()));
        var save = new Button(getTranslation("member.roles.button"), click -> {
            try {
                members.changeRoles(person.id(), boxes.getValue());
                showAgain(person.id());
                Notice.show(getTranslation("member.roles.changed", person.name()));
            } catch (RefusedException refused) {
                FieldErrors.show(boxes, Words.refusal(this, refused));
            }
        });
        save.addClassName("fm-secondary");
        var form = new Div(boxes, save);
        form.addClassName("fm-form");
        if (!person.hasAccount()) form.addComponentAsFirst(new Paragraph(getTranslation("member.roles.none")));
        return new PageSection(getTranslation("member.roles.title"), form);
    }

    private com.vaadin.flow.component.Component affiliations(MemberDetail person) {
        return new PageSection(
                getTranslation("member.affiliations.title"),
                new AffiliationRows(person.affiliations(), dates, clock.today(), new AffiliationRows.Changes() {
                    @Override
                    public void end(AffiliationId id, LocalDate lastDay) {
                        members.endAffiliation(id, lastDay);
                        showAgain(person.id());
                    }

                    @Override
                    public void changeJob(AffiliationId id, String jobTitle) {
                        members.changeJob(id, jobTitle);
                        showAgain(person.id());
                    }
                }),
                new AffiliationForm(organisations.all(), clock.today(), (organisation, jobTitle, firstDay) -> {
                    members.affiliate(person.id(), organisation, jobTitle, firstDay);
                    showAgain(person.id());
                }));
    }

    private com.vaadin.flow.component.Component history(MemberDetail person) {
        var rows = new Rows();
        person.roleChanges().forEach(change -> rows.add(row(change)));
        return new PageSection(getTranslation("member.history.title"), rows);
    }

    private Row row(RoleChangeLine change) {
        var by = change.by() == null ? getTranslation("member.history.portal") : change.by();
        return new Row(
                change.granted()
                        ? getTranslation("member.history.granted", Words.role(this, change.role()))
                        : getTranslation("member.history.taken", Words.role(this, change.role())),
                getTranslation("member.history.by", by, dates.moment(change.at())));
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
