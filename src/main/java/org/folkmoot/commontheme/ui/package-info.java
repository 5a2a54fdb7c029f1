/** The table on which common themes are gathered, and their page for everybody. */
@NullMarked
package org.folkmoot.commontheme.ui;

import org.jspecify.annotations.NullMarked;
