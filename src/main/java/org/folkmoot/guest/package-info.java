/** People without an account who take a place in a conversation: they give a name, and confirm by mail. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "programme", "member", "privacy", "mail", "conversation"})
package org.folkmoot.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
