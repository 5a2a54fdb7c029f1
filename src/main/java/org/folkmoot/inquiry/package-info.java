/** Inquiries: one question that matters, up to thirty seats, and what each person there has to say. */
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
            "moderation::ui",
            "comment",
            "comment::ui",
            "engagement",
            "search"
        })
package org.folkmoot.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
