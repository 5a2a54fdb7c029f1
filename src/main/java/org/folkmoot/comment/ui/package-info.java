/** Lends the discussion under a thing, and what points to it. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.comment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
