package org.folkmoot.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out what is due: one transaction a person, over all modules. One that fails is tried again with the next round. */
@Component
class Deletions {

    private static final Logger LOG = LoggerFactory.getLogger(Deletions.class);
    private static final int BATCH = 100;

    private final DeletionRequests requests;
    private final List<HoldsPersonalData> holders;
    private final MemberService members;
    private final AuditLog audit;
    private final MessageSource messages;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    Deletions(
            DeletionRequests requests,
            List<HoldsPersonalData> holders,
            MemberService members,
            AuditLog audit,
            MessageSource messages,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.requests = requests;
        this.holders = holders.stream()
                .sorted(Comparator.comparingInt(HoldsPersonalData::order))
                .toList();
        this.members = members;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many accounts were deleted */
    int carryOutDue() {
        return SystemWork.call(() -> requests.due(clock.instant(), Limit.of(BATCH)).stream()
                .mapToInt(this::attempt)
                .sum());
    }

    private int attempt(UUID id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> carryOut(id))) ? 1 : 0;
        } catch (RuntimeException tomorrowPerhaps) {
            LOG.error("The deletion {} could not be carried out; it is tried again", id, tomorrowPerhaps);
            return 0;
        }
    }

    private boolean carryOut(UUID id) {
        var now = clock.instant();
        var request = requests.lock(id).filter(one -> one.isDue(now));
        if (request.isEmpty()) return false;
        var member = request.get().member();
        if (members.isLastAdministrator(member)) {
            LOG.warn("The account {} is the last administrator's: it is not deleted before there is another", member);
            return false;
        }
        var person = members.find(member).orElseThrow();
        if (request.get().usedSince(person.lastHereAt())) {
            request.get().keep(member, now);
            return false;
        }
        var instead = messages.getMessage("member.former", null, Locale.UK);
        // First, so that its line is among those the name is taken out of.
        audit.record(new AuditLine(
                "privacy.audit.account-deleted", "member", member.value().toString(), instead, null, null));
        var asked = new Forgetting(
                member, person.name(), person.email(), request.get().keepsIdeas(), instead, now);
        holders.forEach(holder -> holder.forget(asked));
        members.erase(member, instead);
        request.get().carriedOut(now);
        return true;
    }
}
