/** What people are told of what happens elsewhere: it listens to the other modules, and nothing uses it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "member",
            "moderation",
            "idea",
            "idea::ui",
            "conversation",
            "mail"
        })
package org.folkmoot.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
