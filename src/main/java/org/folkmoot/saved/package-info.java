/** Searches a person keeps, and what is new in them since they last heard of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "programme",
            "member",
            "member::ui",
            "privacy",
            "search",
            "search::ui"
        })
package org.folkmoot.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
