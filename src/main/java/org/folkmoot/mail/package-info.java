/** Tells people by mail what happened: it only listens and sends. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "member",
            "member::ui",
            "account",
            "privacy",
            "moderation",
            "idea",
            "idea::ui",
            "conversation"
        })
package org.folkmoot.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
