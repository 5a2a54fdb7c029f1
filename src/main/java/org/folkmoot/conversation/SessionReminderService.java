package org.folkmoot.conversation;

import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When those with a place are reminded of it: for all sessions, as the programme sets it. */
@Service
@Transactional
public class SessionReminderService {

    private final ReminderRules rules;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    SessionReminderService(ReminderRules rules, CurrentMember currentMember, PortalClock clock) {
        this.rules = rules;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public ReminderTerms terms() {
        return rules.terms();
    }

    /** For what is due from now on; nobody is reminded twice at one hour of one session. */
    @PreAuthorize("hasRole('MANAGER')")
    public void change(ReminderTerms terms) {
        rules.save(new ReminderRule(terms, currentMember.id(), clock.instant()));
    }
}
