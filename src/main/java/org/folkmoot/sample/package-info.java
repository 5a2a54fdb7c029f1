/** The sample programme's people and activity, made through the other modules' public services. Nothing uses it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "programme",
            "member",
            "privacy",
            "announcement",
            "moderation",
            "comment",
            "account",
            "engagement",
            "sheet",
            "history",
            "openfigures",
            "idea",
            "action",
            "story",
            "inquiry",
            "method",
            "issue",
            "prioritymap",
            "evidence",
            "option",
            "inquiryreport",
            "conversation",
            "facilitation",
            "note",
            "commontheme",
            "round",
            "feedback",
            "seating",
            "need",
            "introduction",
            "closing",
            "scoring",
            "steering",
            "outreach",
            "notification",
            "saved",
            "target"
        })
package org.folkmoot.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
