/** How an inquiry works: templates of methods, and the phases an inquiry goes through, each with what people answered in it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "moderation",
            "moderation::ui",
            "inquiry",
            "inquiry::ui"
        })
package org.folkmoot.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
