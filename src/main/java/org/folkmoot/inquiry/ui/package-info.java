/** Screens of inquiries: the list, an inquiry, proposing one. */
@NullMarked
package org.folkmoot.inquiry.ui;

import org.jspecify.annotations.NullMarked;
