/** Small screen parts every module may use: page header, empty state, fields that know their limits, a figure with its rule. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
