/** What groups of an inquiry find most important, area by area, and how that adds up over groups and inquiries. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "audit", "member", "privacy", "sheet", "inquiry", "inquiry::ui"})
package org.folkmoot.prioritymap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
