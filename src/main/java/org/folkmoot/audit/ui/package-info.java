/** The administrator's page of the audit log, and the rows of it that other pages show. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
