/** Agreeing to be found, and the three people. */
@NullMarked
package org.folkmoot.introduction.ui;

import org.jspecify.annotations.NullMarked;
