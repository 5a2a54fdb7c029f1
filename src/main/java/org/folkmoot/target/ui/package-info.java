/** Screens of the register of targets. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.target.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
