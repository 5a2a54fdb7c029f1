/** The page for partners, frozen figures, and who may show the strip. */
@NullMarked
package org.folkmoot.openfigures.ui;

import org.jspecify.annotations.NullMarked;
