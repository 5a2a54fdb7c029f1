/** Screens of personal data: for the person it is about, for managers, for administrators. */
@NullMarked
package org.folkmoot.privacy.ui;

import org.jspecify.annotations.NullMarked;
