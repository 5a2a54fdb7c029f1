/** Rounds in the room: a question with a clock, cards from phones, groups, and a ranking by dots. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "privacy",
            "sheet",
            "conversation",
            "seating",
            "note"
        })
package org.folkmoot.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
