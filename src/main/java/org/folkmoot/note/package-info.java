/** What was said at a dialogue session, written up by several at once, commented by those who came, published. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "moderation",
            "comment",
            "comment::ui",
            "search",
            "idea",
            "idea::ui",
            "conversation"
        })
package org.folkmoot.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
