/** TestBench tests for licence holders, in the Maven profile {@code testbench}: docs/adr/0005-testbench.md. Unverified here. */
@NullMarked
package org.folkmoot.testbench;

import org.jspecify.annotations.NullMarked;
