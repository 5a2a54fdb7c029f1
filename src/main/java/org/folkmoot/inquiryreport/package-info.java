/** What becomes of an inquiry: its report, what it recommends and what was answered, and what is asked before it closes. */
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
            "search",
            "sheet",
            "idea",
            "idea::ui",
            "inquiry",
            "inquiry::ui"
        })
package org.folkmoot.inquiryreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
