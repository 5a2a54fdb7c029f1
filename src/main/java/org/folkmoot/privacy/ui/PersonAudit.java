package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.audit.AuditService;
import org.folkmoot.audit.ui.AuditNavigation;
import org.folkmoot.audit.ui.AuditRows;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.shared.Dates;
import org.springframework.data.domain.PageRequest;

/** The newest lines of the audit log by and about a person, for administrators only. */
@org.springframework.stereotype.Component
class PersonAudit implements PersonSection {

    private static final int SHOWN = 10;

    private final AuditService audit;
    private final CurrentMember currentMember;
    private final Dates dates;

    PersonAudit(AuditService audit, CurrentMember currentMember, Dates dates) {
        this.audit = audit;
        this.currentMember = currentMember;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String titleKey() {
        return "audit.person.title";
    }

    @Override
    public Optional<? extends Component> create(MemberId person) {
        if (!currentMember.has(Role.ADMINISTRATOR)) return Optional.empty();
        var lines = audit.linesOf(person.value(), PageRequest.of(0, SHOWN));
        if (lines.isEmpty()) return Optional.empty();
        var part = new Div(new AuditRows(lines.getContent(), dates));
        part.add(new Anchor(AuditNavigation.person(person.value()), part.getTranslation("audit.person.more")));
        return Optional.of(part);
    }
}
