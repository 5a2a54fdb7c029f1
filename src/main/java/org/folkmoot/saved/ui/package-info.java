/** Saved searches on the search screen and on "My account". */
@NullMarked
package org.folkmoot.saved.ui;

import org.jspecify.annotations.NullMarked;
