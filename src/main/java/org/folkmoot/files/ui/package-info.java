/** Lends the list of a thing's files, and the way to add one. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
