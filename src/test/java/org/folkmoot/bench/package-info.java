/** Benchmarks: figures about the built portal, apart from the tests. Run with {@code ./folkmoot bench NAME}; never shipped. */
@NullMarked
package org.folkmoot.bench;

import org.jspecify.annotations.NullMarked;
