/** Reach for everybody: figures for programs, badges and a strip for other sites, and figures frozen for papers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "sheet",
            "engagement",
            "engagement::ui"
        })
package org.folkmoot.openfigures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
