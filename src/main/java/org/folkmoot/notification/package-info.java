/** What people are told of what happens elsewhere, in their inbox and by mail, as they wish. Nothing uses it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "member",
            "member::ui",
            "account",
            "privacy",
            "moderation",
            "idea",
            "idea::ui",
            "conversation",
            "inquiry",
            "mail"
        })
package org.folkmoot.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
