/** Saying what one needs, and the list for those who run the session. */
@NullMarked
package org.folkmoot.need.ui;

import org.jspecify.annotations.NullMarked;
