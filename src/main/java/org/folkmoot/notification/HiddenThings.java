package org.folkmoot.notification;

import java.util.Set;
import java.util.UUID;

/**
 * Which things of one kind may not be read by everybody now: hidden, withdrawn, gone. A bean for each kind whose words
 * notifications repeat; the inbox, the digest and what quiet hours held ask it each time.
 */
interface HiddenThings {

    /** First word of the keys of {@link Subject}: idea. */
    String kind();

    /** A fixed number of statements. @return of these, the ones not to be shown */
    Set<UUID> among(Set<UUID> ids);
}
