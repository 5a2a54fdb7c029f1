/** What the portal holds about a person: shown to them, agreed to by them, deleted when they ask, removed when its time is over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "audit", "audit::ui", "member", "member::ui"})
package org.folkmoot.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
