/** "You said, we did": what came of ideas, with its evidence, told from what people said to what happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "files",
            "files::ui",
            "search",
            "idea",
            "idea::ui",
            "action",
            "action::ui"
        })
package org.folkmoot.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
