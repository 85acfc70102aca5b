/** The benchmark: the engine beside a plain-Java twin that does the same arithmetic, and what editing, starting and memory cost. */
@NullMarked
package org.evenhand.bench;

import org.jspecify.annotations.NullMarked;
