/** Ideas anyone may put forward, from the first wording to the steering group's answer. */
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
            "comment",
            "comment::ui",
            "files",
            "files::ui",
            "engagement",
            "search"
        })
package org.folkmoot.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
