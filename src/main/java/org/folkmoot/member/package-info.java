/** People, organisations, affiliations, roles and sign-in; who is acting now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "programme"})
package org.folkmoot.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
