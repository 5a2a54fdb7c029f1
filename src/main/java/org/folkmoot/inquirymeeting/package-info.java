/** Meetings of an inquiry: dialogue sessions that belong to it. There is no second calendar. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "programme", "member", "inquiry", "inquiry::ui", "conversation"})
package org.folkmoot.inquirymeeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
