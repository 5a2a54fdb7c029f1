/** What an inquiry rests on: whom it met, what it saw and read, what it found in that, and what is there already. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "member",
            "privacy",
            "files",
            "files::ui",
            "inquiry",
            "inquiry::ui"
        })
package org.folkmoot.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
