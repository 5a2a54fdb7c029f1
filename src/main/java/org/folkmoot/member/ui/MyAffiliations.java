package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.folkmoot.member.AffiliationLine;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

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
        var mine = members.me().affiliations();
        var held = mine.stream().filter(this::holdsToday).toList();
        if (held.size() > 1) part.add(choice(part, held));
        part.add(
                new AffiliationRows(mine, dates, (affiliation, lastDay) -> {
                            affiliations.leave(affiliation, lastDay);
                            fill(part);
                        })
                        .endingOn(clock.today()),
                new Paragraph(part.getTranslation("member.me.affiliations-help")),
                new AffiliationForm(organisations.all(), clock.today(), (organisation, jobTitle, firstDay) -> {
                    affiliations.join(organisation, jobTitle, firstDay);
                    fill(part);
                }));
    }

    private boolean holdsToday(AffiliationLine line) {
        var today = clock.today();
        return !line.firstDay().isAfter(today)
                && (line.lastDay() == null || !line.lastDay().isBefore(today));
    }

    private Component choice(Div part, List<AffiliationLine> held) {
        var choice = new RadioButtonGroup<AffiliationLine>(part.getTranslation("member.me.act-for"));
        choice.setItems(held);
        choice.setItemLabelGenerator(line ->
                line.jobTitle().isEmpty() ? line.organisationName() : line.organisationName() + ", " + line.jobTitle());
        choice.setHelperText(part.getTranslation("member.me.act-for-help"));
        var now = affiliations.actingFor().map(Standing::organisation);
        held.stream()
                .filter(line -> now.filter(line.organisation()::equals).isPresent())
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            try {
                affiliations.actFor(change.getValue().id());
                Notice.show(part.getTranslation(
                        "member.me.acting-for", change.getValue().organisationName()));
            } catch (RefusedException refused) {
                FieldErrors.show(choice, Words.refusal(part, refused));
            }
        });
        return choice;
    }
}
