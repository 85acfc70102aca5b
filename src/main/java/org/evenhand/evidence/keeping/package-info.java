/** Documents as rows, and who brings, names and removes them. */
@NullMarked
package org.evenhand.evidence.keeping;

import org.jspecify.annotations.NullMarked;
