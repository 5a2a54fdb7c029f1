/** What those who came say about a conversation, at once and again after some weeks, and a kind word to who did not come. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "audit", "member", "privacy", "sheet", "mail", "conversation"})
package org.folkmoot.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
