package org.folkmoot.audit;

import java.util.UUID;

/** Who is acting, as the principal of the present authentication says. */
public interface Actor {

    UUID actorId();

    /** At most 120 characters. */
    String actorName();
}
