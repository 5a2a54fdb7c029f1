/** The register of targets beyond people: what is to be reached by when, measured over time, with a status that follows from a rule. */
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
            "engagement::ui",
            "search",
            "sheet"
        })
package org.folkmoot.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
