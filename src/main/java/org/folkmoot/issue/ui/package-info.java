/** Screens of issues: the list of an inquiry, one's own order, and the order that is fixed. */
@NullMarked
package org.folkmoot.issue.ui;

import org.jspecify.annotations.NullMarked;
