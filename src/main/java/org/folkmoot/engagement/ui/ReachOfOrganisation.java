package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.folkmoot.engagement.OrganisationReach;
import org.folkmoot.engagement.OrganisationReachService;
import org.folkmoot.engagement.RowsAsked.Who;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.OrganisationSection;
import org.folkmoot.shared.Dates;
import org.springframework.stereotype.Component;

/** On an organisation's page: how many of it have taken part; for managers also in what, and when last. */
@Component
class ReachOfOrganisation implements OrganisationSection {

    private final OrganisationReachService reach;
    private final CurrentMember currentMember;
    private final Dates dates;

    ReachOfOrganisation(OrganisationReachService reach, CurrentMember currentMember, Dates dates) {
        this.reach = reach;
        this.currentMember = currentMember;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "engagement.organisation.title";
    }

    @Override
    public Optional<Div> create(OrganisationId organisation) {
        var part = new Div();
        var manager = currentMember.has(Role.MANAGER);
        var people = reach.peopleInPublic(organisation);
        var hidden = !manager && people == OrganisationReachService.SMALLEST_CELL - 1;
        part.add(new Paragraph(
                hidden
                        ? part.getTranslation("engagement.organisation.fewer", OrganisationReachService.SMALLEST_CELL)
                        : part.getTranslation("engagement.organisation.people", people)));
        if (manager) reach.of(organisation).ifPresent(found -> tell(part, found, organisation));
        return Optional.of(part);
    }

    private void tell(Div part, OrganisationReach found, OrganisationId organisation) {
        var list = new UnorderedList();
        found.lines()
                .forEach((kind, lines) -> list.add(new ListItem(part.getTranslation(
                        "engagement.organisation.kind", part.getTranslation("programme.kind." + kind), lines))));
        part.add(
                list,
                new Paragraph(part.getTranslation("engagement.organisation.last", dates.fullDay(found.lastOn()))),
                new Anchor(
                        ReachNavigation.rows(
                                null,
                                Who.ANYBODY,
                                SliceKind.ORGANISATION,
                                organisation.value().toString()),
                        part.getTranslation("engagement.rows.link")));
    }
}
