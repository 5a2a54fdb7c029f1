/** The coverage map on a screen. */
@NullMarked
package org.folkmoot.coverage.ui;

import org.jspecify.annotations.NullMarked;
