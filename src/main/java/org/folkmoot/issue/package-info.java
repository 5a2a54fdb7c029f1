/** Issues of an inquiry in descending order of importance, and the solutions that hang on them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "member",
            "privacy",
            "sheet",
            "idea",
            "idea::ui",
            "action",
            "inquiry",
            "inquiry::ui"
        })
package org.folkmoot.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
