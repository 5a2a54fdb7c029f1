/** How the steering group weighs ideas in private: declared interests, scorecards, reviewers and notes among colleagues. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "audit", "programme", "member", "privacy", "idea", "idea::ui"})
package org.folkmoot.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
