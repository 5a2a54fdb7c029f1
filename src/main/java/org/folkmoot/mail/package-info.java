/** The mail that leaves: an outbox shared by all nodes, the layout, and letters about a person's own account. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "audit", "member", "member::ui", "account", "privacy"})
package org.folkmoot.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
