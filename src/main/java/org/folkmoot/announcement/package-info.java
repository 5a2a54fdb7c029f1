/** What programme managers write to many at once: to whom, when, and what became of it. */
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
            "conversation",
            "mail"
        })
package org.folkmoot.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
