/** Screens of evidence, findings and assets of an inquiry. */
@NullMarked
package org.folkmoot.evidence.ui;

import org.jspecify.annotations.NullMarked;
