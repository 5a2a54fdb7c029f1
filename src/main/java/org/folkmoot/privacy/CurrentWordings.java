package org.folkmoot.privacy;

import java.util.Locale;
import java.util.Optional;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The wordings asked now. The first edition comes from the message bundle, the first time somebody is asked. */
@Component
class CurrentWordings {

    private final ConsentWordings wordings;
    private final MessageSource messages;
    private final PortalClock clock;
    private final TransactionTemplate apart;

    CurrentWordings(
            ConsentWordings wordings,
            MessageSource messages,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.wordings = wordings;
        this.messages = messages;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Empty while nobody was ever asked. */
    Optional<ConsentWording> find(ConsentKind kind) {
        return wordings.findFirstByKindOrderByEditionDesc(kind);
    }

    ConsentWording get(ConsentKind kind) {
        return find(kind).orElseGet(() -> first(kind));
    }

    private ConsentWording first(ConsentKind kind) {
        try {
            return apart.execute(status -> wordings.saveAndFlush(new ConsentWording(
                    kind,
                    1,
                    messages.getMessage("privacy.consent.wording." + kind, null, Locale.UK),
                    null,
                    clock.instant())));
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            return apart.execute(status -> find(kind).orElseThrow());
        }
    }
}
