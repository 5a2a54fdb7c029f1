package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.OrganisationSection;
import org.folkmoot.outreach.ContactService;
import org.folkmoot.shared.Dates;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On an organisation's page: the latest visits, interviews and briefings, for who writes the log. */
@Component
class ContactsOfOrganisation implements OrganisationSection {

    private static final int LATEST = 5;

    private final ContactService contacts;
    private final CurrentMember currentMember;
    private final Dates dates;

    ContactsOfOrganisation(ContactService contacts, CurrentMember currentMember, Dates dates) {
        this.contacts = contacts;
        this.currentMember = currentMember;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "outreach.log.title";
    }

    @Override
    public Optional<Div> create(OrganisationId organisation) {
        if (!currentMember.has(Role.FACILITATOR) && !currentMember.has(Role.MANAGER)) return Optional.empty();
        var part = new Div();
        fill(part, organisation);
        return Optional.of(part);
    }

    private void fill(Div part, OrganisationId organisation) {
        part.removeAll();
        var latest = contacts.logOf(organisation, PageRequest.of(0, LATEST));
        if (latest.isEmpty()) part.add(new Paragraph(part.getTranslation("outreach.log.none-here")));
        else
            part.add(new ContactRows(latest.getContent(), dates, (id, reason) -> {
                contacts.takeBack(id, reason);
                fill(part, organisation);
            }));
        part.add(new Anchor(NewContactView.link(organisation), part.getTranslation("outreach.new.title")));
    }
}
