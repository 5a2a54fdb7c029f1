/** Screens of bringing past attendance in. */
@NullMarked
package org.folkmoot.history.ui;

import org.jspecify.annotations.NullMarked;
