/** The steering group's work on ideas: decisions prepared in private and published together. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "engagement",
            "search",
            "idea",
            "idea::ui",
            "inquiry",
            "scoring",
            "scoring::ui"
        })
package org.folkmoot.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
