/** Screens of sign-in, set-up, people and organisations. */
@NullMarked
package org.folkmoot.member.ui;

import org.jspecify.annotations.NullMarked;
