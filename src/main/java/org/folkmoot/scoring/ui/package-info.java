/** Blocks the steering group weighs an idea with, and the pages for criteria and reviewers. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.scoring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
