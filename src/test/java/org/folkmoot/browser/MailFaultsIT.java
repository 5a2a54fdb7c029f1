package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.folkmoot.mail.KilledDelivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal is killed three times while it sends 1,000 mails, or as many as {@code -Dfolkmoot.mails} says.
 * {@code ./folkmoot bench mail} does the same with 10,000.
 */
class MailFaultsIT {

    private static final int MAILS = Integer.getInteger("folkmoot.mails", 1000);

    @TempDir
    Path data;

    @Test
    void eachMailArrivesOnceOrIsListedAsUncertainWithItsReason() throws Exception {
        var came = KilledDelivery.of(MAILS, 1, data);

        assertThat(came.missing()).as("neither arrived nor uncertain").isEmpty();
        assertThat(came.twice()).as("arrived twice").isEmpty();
        assertThat(came.wrong()).as("state and arrival differ").isEmpty();
        // One was taken and never answered; each other kill may have hit the same moment once.
        assertThat(came.reasons()).containsOnlyKeys("NODE_LOST");
        assertThat(came.reasons().get("NODE_LOST")).isBetween(1, 3);
        assertThat(came.arrived()).isPositive();
    }
}
