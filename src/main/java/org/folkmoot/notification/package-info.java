/**
 * What people are told of what happens elsewhere, in their inbox and by mail, as they wish. Nothing uses it. A new kind is a
 * constant in {@link org.folkmoot.notification.NotificationKind}, its words and a listener (docs/adr/0026-told-once.md).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "member",
            "member::ui",
            "account",
            "privacy",
            "moderation",
            "comment",
            "idea",
            "idea::ui",
            "scoring",
            "steering",
            "conversation",
            "facilitation",
            "note",
            "feedback",
            "inquiry",
            "inquiryreport",
            "action",
            "action::ui",
            "target",
            "target::ui",
            "saved",
            "mail"
        })
package org.folkmoot.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
