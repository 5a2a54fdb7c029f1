/** Who sits with whom at a session: tables and rounds in which people meet as many others as can be. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme", "member", "privacy", "conversation"})
package org.folkmoot.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
