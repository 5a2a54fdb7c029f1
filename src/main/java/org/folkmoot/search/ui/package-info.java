/** Screens of the search module. */
@NullMarked
package org.folkmoot.search.ui;

import org.jspecify.annotations.NullMarked;
