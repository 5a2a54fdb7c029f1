/** Screens of inquiries: the list, an inquiry, proposing one. Lends a page inside an inquiry, and a part of its own page. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.inquiry.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
