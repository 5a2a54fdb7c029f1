/** Screens of methods: the templates, and an inquiry's phases with what a person has to do now. */
@NullMarked
package org.folkmoot.method.ui;

import org.jspecify.annotations.NullMarked;
