/** Who could run conversations: their training, their availability, and a rota that shares the work fairly. */
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
            "conversation"
        })
package org.folkmoot.facilitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
