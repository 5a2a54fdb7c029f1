/** Screens of people and organisations; "My account" and a person's page take sections from other modules. */
@NullMarked
@NamedInterface("ui")
package org.folkmoot.member.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
