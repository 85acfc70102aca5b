/** Start of the application: settings that are checked first, and refusals in a sentence. */
@NullMarked
package org.evenhand.operations.start;

import org.jspecify.annotations.NullMarked;
