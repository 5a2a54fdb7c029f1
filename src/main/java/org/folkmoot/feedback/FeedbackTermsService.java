package org.folkmoot.feedback;

import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When those who came are asked, and how long they may answer. */
@Service
@Transactional
public class FeedbackTermsService {

    private final FeedbackRules rules;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    FeedbackTermsService(FeedbackRules rules, CurrentMember currentMember, PortalClock clock) {
        this.rules = rules;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public FeedbackTerms terms() {
        return rules.terms();
    }

    /** For who is asked from now on; who was asked already may answer as long as they were told. */
    @PreAuthorize("hasRole('MANAGER')")
    public void change(FeedbackTerms terms) {
        rules.save(new FeedbackRule(terms, currentMember.id(), clock.instant()));
    }
}
