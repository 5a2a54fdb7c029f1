/** Conversations: series of dialogue sessions, places in them, the desk on the night. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "programme",
            "member",
            "member::ui",
            "moderation",
            "privacy",
            "comment",
            "comment::ui",
            "engagement",
            "mail",
            "search"
        })
package org.folkmoot.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
