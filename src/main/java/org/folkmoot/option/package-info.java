/** Options of an inquiry laid side by side, the one that is chosen, and what is to be done whichever it is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "member", "privacy", "audit", "sheet", "inquiry", "inquiry::ui"})
package org.folkmoot.option;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
