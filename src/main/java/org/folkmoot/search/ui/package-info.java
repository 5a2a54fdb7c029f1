/** Screens of the search module; other modules may add to what was found, and name a search by its address. */
@NamedInterface("ui")
@NullMarked
package org.folkmoot.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
