package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.folkmoot.member.AffiliationId;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;

/** On "My account": whom I work for, since when, and for whom I act where there are several. */
@org.springframework.stereotype.Component
class MyAffiliations implements AccountSection {

    private final MemberService members;
    private final AffiliationService affiliations;
    private final OrganisationService organisations;
    private final Dates dates;
    private final PortalClock clock;

    MyAffiliations(
            MemberService members,
            AffiliationService affiliations,
            OrganisationService organisations,
            Dates dates,
            PortalClock clock) {
        this.members = members;
        this.affiliations = affiliations;
        this.organisations = organisations;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String anchor() {
        return "affiliations";
    }

    @Override
    public String titleKey() {
        return "member.affiliations.title";
    }

    @Override
    public Component create() {
        var part = new Div();
        fill(part);
        return part;
    }

    private void fill(Div part) {
        part.removeAll();
        part.add(
                new ActingChoice(affiliations),
                new AffiliationRows(members.me().affiliations(), dates, clock.today(), new AffiliationRows.Changes() {
                    @Override
                    public void end(AffiliationId id, LocalDate lastDay) {
                        affiliations.leave(id, lastDay);
                        fill(part);
                    }

                    @Override
                    public void changeJob(AffiliationId id, String jobTitle) {
                        affiliations.changeJob(id, jobTitle);
                        fill(part);
                    }
                }),
                new Paragraph(part.getTranslation("member.me.affiliations-help")),
                new AffiliationForm(organisations.all(), clock.today(), (organisation, jobTitle, firstDay) -> {
                    affiliations.join(organisation, jobTitle, firstDay);
                    fill(part);
                }));
    }
}
