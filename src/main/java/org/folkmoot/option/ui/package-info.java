/** Screens of an inquiry's options. */
@NullMarked
package org.folkmoot.option.ui;

import org.jspecify.annotations.NullMarked;
