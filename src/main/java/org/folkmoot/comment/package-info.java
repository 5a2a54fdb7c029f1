/** What people say to each other under a thing: threads one level deep, naming people and pointing to other things. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "programme",
            "member",
            "privacy",
            "moderation",
            "moderation::ui",
            "reply",
            "search"
        })
package org.folkmoot.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
