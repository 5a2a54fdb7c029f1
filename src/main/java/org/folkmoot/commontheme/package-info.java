/** What several sessions have in common: lines of their notes gathered under common themes, each traced to its session. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "search",
            "sheet",
            "conversation",
            "note"
        })
package org.folkmoot.commontheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
