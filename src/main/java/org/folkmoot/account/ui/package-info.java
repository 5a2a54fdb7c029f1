/** Screens of sign-in and of one's own account. */
@NullMarked
package org.folkmoot.account.ui;

import org.jspecify.annotations.NullMarked;
