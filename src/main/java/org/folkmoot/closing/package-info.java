/** The report of a session: what the portal counted, kept as it stood when the session was closed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "programme", "member", "privacy", "conversation", "feedback"})
package org.folkmoot.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
