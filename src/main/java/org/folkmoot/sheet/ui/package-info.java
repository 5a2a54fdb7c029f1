/** Screens of importing and exporting tables. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.sheet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
