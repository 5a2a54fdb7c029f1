package org.folkmoot.guest;

import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who did not confirm is forgotten. */
@Component
class GuestRetention {

    private final GuestRequests requests;
    private final PortalClock clock;

    GuestRetention(GuestRequests requests, PortalClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    @Transactional
    void forget() {
        requests.deleteUnconfirmed(clock.instant().minus(GuestRequest.TO_CONFIRM));
    }
}
