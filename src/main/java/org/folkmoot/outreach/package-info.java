/** Which organisations have not been reached, who could introduce them, and the log of visits, interviews and briefings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "audit",
            "programme",
            "member",
            "member::ui",
            "privacy",
            "engagement",
            "sheet"
        })
package org.folkmoot.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
