/** Who does what by when: actions, wherever they came from, with every step on record; and what owners are reminded of. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "member",
            "privacy",
            "idea",
            "idea::ui",
            "inquiry",
            "inquiry::ui",
            "sheet"
        })
package org.folkmoot.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
