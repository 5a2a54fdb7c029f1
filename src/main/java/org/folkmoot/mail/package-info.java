/** Tells people by mail what happened: it only listens and sends. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "member",
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
